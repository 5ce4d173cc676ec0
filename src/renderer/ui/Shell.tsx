import { ActionIcon, Drawer } from '@mantine/core'
import { IconMenu2 } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './Shell.module.css'
import { Sidebar, type SidebarProps } from './Sidebar.tsx'

interface ShellProps {
  sidebar: Omit<SidebarProps, 'onNavigate'>
  /** The address on screen; the menu closes when it changes. */
  address?: string
  /** A line below the main area that stays in sight and covers nothing. */
  foot?: ReactNode
  children: ReactNode
}

/** The frame of every screen: the sidebar (a drawer when there is little room) and the main area, which scrolls. */
export function Shell({ sidebar, address, foot, children }: ShellProps) {
  const [menuOpen, setMenuOpen] = useState(false)
  const main = useRef<HTMLElement>(null)
  const closeMenu = () => setMenuOpen(false)

  // biome-ignore lint/correctness/useExhaustiveDependencies: it acts when the address changes.
  useEffect(() => setMenuOpen(false), [address])

  return (
    <div className={classes.frame}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <div className={classes.shell}>
        <section className={classes.top} aria-label="Top bar">
          <ActionIcon
            size="xl"
            aria-label="Menu"
            aria-haspopup="dialog"
            aria-expanded={menuOpen}
            onClick={() => setMenuOpen(true)}
          >
            <IconMenu2 className="i24" />
          </ActionIcon>
          <span className={classes.topName}>{sidebar.person.name}</span>
        </section>
        <aside className={classes.side} aria-label="Sidebar">
          <Sidebar {...sidebar} />
        </aside>
        <div className={classes.column}>
          <main ref={main} id="main" data-scroll-restoration-id="main" tabIndex={-1} className={classes.main}>
            {children}
          </main>
          {foot}
        </div>
      </div>
      <Drawer
        opened={menuOpen}
        onClose={closeMenu}
        size="18rem"
        title="Menu"
        classNames={{ content: classes.drawer, header: classes.drawer, body: classes.drawerBody }}
      >
        <Sidebar
          {...sidebar}
          onNavigate={closeMenu}
          onFind={() => {
            closeMenu()
            sidebar.onFind()
          }}
        />
      </Drawer>
    </div>
  )
}
