import { IconShieldCheck } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useScreenTitle } from '../screenTitle.ts'
import classes from './Entry.module.css'
import { TextSizeButtons } from './TextSizeButtons.tsx'

interface EntryProps {
  title: string
  lead?: ReactNode
  children: ReactNode
}

/** The calm page before there are records to show: the name, one heading, one task. */
export function Entry({ title, lead, children }: EntryProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useScreenTitle(null)

  // What was pressed on the page before went away with it; a field that took the focus keeps it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className={classes.frame}>
      <header className={classes.top}>
        <svg className={classes.mark} viewBox="0 0 32 32" aria-hidden="true">
          <circle cx="12" cy="16" r="8" />
          <circle cx="20" cy="16" r="8" />
        </svg>
        <span className={classes.name}>Consilium</span>
        <TextSizeButtons />
      </header>
      <main className={classes.main}>
        <div className={classes.words}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead && <p className={classes.lead}>{lead}</p>}
        </div>
        {children}
      </main>
      <footer className={classes.foot}>
        <IconShieldCheck aria-hidden="true" />
        <p>
          Everything stays on this computer. Consilium sends nothing anywhere and gives no medical advice: it
          shows what each doctor said.
        </p>
      </footer>
    </div>
  )
}
