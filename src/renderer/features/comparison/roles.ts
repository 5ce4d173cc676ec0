/** A part of a table keeps its role by itself only while it is laid out as one: laid out otherwise, it is told. */
export function roleIn(stacked: boolean, role: string): { role?: string } {
  return stacked ? { role } : {}
}
