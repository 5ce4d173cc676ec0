import { Menu } from '@mantine/core'
import { IconLock, IconSearch, IconSelector, IconShieldCheck } from '@tabler/icons-react'
import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { KeyHint } from './KeyHint.tsx'
import classes from './Sidebar.module.css'

export interface NavItem {
  href: string
  label: string
  icon: ReactNode
  count?: number
  current?: boolean
}

/** What a link is given; spread it on the router's link or on an `a`. */
export type NavLinkProps = Pick<
  AnchorHTMLAttributes<HTMLAnchorElement>,
  'className' | 'aria-current' | 'onClick'
> & {
  href: string
  children: ReactNode
}

export interface SidebarProps {
  person: {
    name: string
    /** A second line: "Looked after by you". */
    note?: string
    /** Menu.Item elements shown when the plate is pressed. */
    menu: ReactNode
  }
  onFind: () => void
  nav: readonly NavItem[]
  /** Absent when the vault has no passphrase to lock with. */
  onLock?: () => void
  settings: NavItem
  /** Renders a link through the router; plain `a` elements otherwise. */
  renderLink?: (props: NavLinkProps) => ReactNode
  /** Called when a link was followed, so that a drawer can close. */
  onNavigate?: () => void
}

/** The left column: whose records, find, sections, and at the foot lock and settings. */
export function Sidebar({ person, onFind, nav, onLock, settings, renderLink, onNavigate }: SidebarProps) {
  const link = (item: NavItem) => (
    <SectionLink key={item.href} item={item} renderLink={renderLink} onNavigate={onNavigate} />
  )
  return (
    <div className={classes.sidebar}>
      <PersonPlate {...person} />
      <button type="button" className={classes.find} onClick={onFind}>
        <IconSearch className="i18" aria-hidden="true" />
        Find
        <KeyHint keys="Ctrl K" />
      </button>
      <nav aria-label="Sections">
        <ul className={classes.list}>
          {nav.map((item) => (
            <li key={item.href}>{link(item)}</li>
          ))}
        </ul>
      </nav>
      <div className={classes.foot}>
        {onLock && (
          <button type="button" className={classes.item} onClick={onLock}>
            <IconLock aria-hidden="true" />
            Lock
          </button>
        )}
        {link(settings)}
        <p className={classes.local}>
          <IconShieldCheck aria-hidden="true" />
          Stored only on this computer
        </p>
      </div>
    </div>
  )
}

interface SectionLinkProps {
  item: NavItem
  renderLink: SidebarProps['renderLink']
  onNavigate: SidebarProps['onNavigate']
}

function SectionLink({ item, renderLink = plainLink, onNavigate }: SectionLinkProps) {
  return renderLink({
    href: item.href,
    className: classes.item,
    'aria-current': item.current ? 'page' : undefined,
    onClick: onNavigate,
    children: (
      <>
        {item.icon}
        <span>{item.label}</span>
        {item.count !== undefined && <span className={classes.count}>{item.count}</span>}
      </>
    ),
  })
}

function plainLink(props: NavLinkProps) {
  return <a {...props} />
}

function PersonPlate({ name, note, menu }: SidebarProps['person']) {
  return (
    <Menu position="bottom-start" width="target">
      <Menu.Target>
        <button type="button" className={classes.person}>
          <span className={classes.avatar} aria-hidden="true">
            {initials(name)}
          </span>
          <span className={classes.personWords}>
            <b>{name}</b>
            {note && <small>{note}</small>}
          </span>
          <IconSelector className="i18" aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{menu}</Menu.Dropdown>
    </Menu>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('')
}
