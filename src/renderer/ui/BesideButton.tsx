import type { ComponentPropsWithRef } from 'react'

/** An unseen place over a button: one menu or note serves a whole table, and opens where it is asked for. */
export function BesideButton({
  button,
  style,
  ...props
}: ComponentPropsWithRef<'span'> & { button: HTMLElement }) {
  const { left, top, width, height } = button.getBoundingClientRect()
  return (
    <span
      {...props}
      aria-hidden="true"
      style={{ ...style, position: 'fixed', left, top, width, height, pointerEvents: 'none' }}
    />
  )
}
