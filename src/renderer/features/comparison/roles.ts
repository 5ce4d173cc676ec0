/** A part of a table keeps its role by itself only while it is laid out as one: laid out otherwise, it is told. */
export function toldRole(role: string): { role: string } {
  return { role }
}
