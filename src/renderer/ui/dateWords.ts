const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * An ISO date in words: "2026-03-12" is "12 Mar 2026", "2026-03" is "Mar 2026", "2026" stays.
 * A date with a time is shown as the day it is on this computer. Anything else is given back as it is.
 */
export function dateWords(iso: string, options: { withoutYear?: boolean } = {}): string {
  const date = iso.includes('T') ? localDay(iso) : iso
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? []
  if (!year) return iso
  if (!month) return year
  const monthName = months[Number(month) - 1]
  if (!monthName) return iso
  if (!day) return `${monthName} ${year}`
  const dayAndMonth = `${Number(day)} ${monthName}`
  return options.withoutYear ? dayAndMonth : `${dayAndMonth} ${year}`
}

function localDay(timestamp: string): string {
  const moment = new Date(timestamp)
  if (Number.isNaN(moment.getTime())) return timestamp
  const two = (part: number) => String(part).padStart(2, '0')
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`
}
