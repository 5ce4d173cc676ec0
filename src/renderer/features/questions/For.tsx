/** Which question a button is for, said to people who hear the screen. */
export function For({ name }: { name: string }) {
  return <span className="visually-hidden"> ({name})</span>
}
