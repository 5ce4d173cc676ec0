import { Button } from '@mantine/core'
import { IconFileText, IconPlus } from '@tabler/icons-react'
import {
  type CSSProperties,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { ComparedOpinion } from '#shared/contract/comparison.ts'
import { RELATIONS } from '#shared/domain/relation.ts'
import { AgreementCount } from '../../ui/AgreementMarker.tsx'
import { OpinionHeader } from '../../ui/OpinionHeader.tsx'
import classes from './CompareTable.module.css'
import { type TableKeys, useCellKeys } from './cellKeys.ts'
import { MoreBelow } from './MoreBelow.tsx'
import type { CompareWith } from './opinionPairs.ts'
import { toldRole } from './roles.ts'
import { scrollerOf } from './scroller.ts'
import type { RowGroup } from './shownRows.ts'
import { TopicRow } from './TopicRow.tsx'
import { useGradually } from './useGradually.ts'
import type { Layout } from './useLayout.ts'

/** What the table's rows and keys ask for. `button` is where the focus goes back to. */
export interface TableActions extends TableKeys {
  onOpen: (topicId: string, opinionId: string, placeId: string | undefined, button: HTMLElement) => void
  onMenu: (topicId: string, button: HTMLElement) => void
  onExplain: (topicId: string, button: HTMLElement) => void
  onDecide: (topicId: string, button: HTMLElement) => void
  onAddTopic: () => void
}

interface CompareTableProps {
  ref: Ref<HTMLTableElement>
  label: string
  groups: readonly RowGroup[]
  opinions: readonly ComparedOpinion[]
  /** Places of the opinions shown, counted from 0. */
  columns: readonly number[]
  layout: Layout
  compareWith: CompareWith
  /** The topic whose pages are open. */
  activeTopic: string | undefined
  /** Ids of the places (or silent opinions) whose pages are open, with a space between. */
  openPlaces: string
  menuTopic: string | undefined
  explainedTopic: string | undefined
  /** Topics whose long texts are shown whole. */
  wholeTopics: ReadonlySet<string>
  actions: TableActions
}

/** Topics by opinions. Heads stay in view; arrows move by cell. */
export function CompareTable({
  ref,
  label,
  groups: allGroups,
  opinions,
  columns,
  layout,
  compareWith,
  activeTopic,
  openPlaces,
  menuTopic,
  explainedTopic,
  wholeTopics,
  actions,
}: CompareTableProps) {
  const table = useRef<HTMLTableElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const stacked = layout === 'stacked'
  const slim = activeTopic !== undefined && !stacked
  const [topGroup, setTopGroup] = useState('')
  const keys = useCellKeys(table, actions)
  const rows = useMemo(() => allGroups.flatMap((group) => group.rows), [allGroups])
  const drawn = useGradually(rows.length)
  const groups = useMemo(() => firstRows(allGroups, drawn), [allGroups, drawn])
  const activeIsDrawn = rows.findIndex(({ topicId }) => topicId === activeTopic) < drawn
  useImperativeHandle(ref, () => table.current!)
  useRoomForHeads(table, layout, slim)

  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out otherwise, the row stands elsewhere.
  useLayoutEffect(() => {
    const frame = scrollerOf(table.current)
    if (!activeTopic || !frame) return
    const show = () => bringIntoView(table.current, activeTopic)
    show()
    // A higher panel must not cover the row whose pages it shows.
    const observer = new ResizeObserver(show)
    observer.observe(frame)
    return () => observer.disconnect()
  }, [activeTopic, activeIsDrawn, layout])

  return (
    <div className={classes.card} data-layout={layout} data-slim={slim || undefined}>
      <div ref={scroller} className={classes.scroller}>
        <table
          ref={table}
          {...toldRole('table')}
          className={classes.table}
          aria-label={label}
          aria-describedby="compare-keys"
          data-layout={layout}
          data-slim={slim || undefined}
          style={{ '--columns': columns.length } as CSSProperties}
          onKeyDown={keys.onKeyDown}
          onFocus={keys.onFocus}
        >
          <thead {...toldRole('rowgroup')}>
            <tr {...toldRole('row')}>
              <td {...toldRole('cell')} className={classes.corner}>
                {slim ? <span className={classes.groupName}>{topGroup}</span> : <Legend />}
              </td>
              {columns.map((column) => {
                const opinion = opinions[column]!
                return (
                  <th
                    key={opinion.id}
                    {...toldRole('columnheader')}
                    scope="col"
                    abbr={opinion.ordinal}
                    className={classes.head}
                  >
                    <OpinionHeader
                      number={opinion.number}
                      provider={opinion.provider.name}
                      date={opinion.date ?? undefined}
                      specialty={opinion.provider.specialty || undefined}
                      independence={opinion.independence.icon}
                      independenceWords={opinion.independence.words}
                      slim={slim}
                    />
                  </th>
                )
              })}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.group} {...toldRole('rowgroup')}>
              <tr {...toldRole('row')} className={classes.groupRow}>
                <th
                  {...toldRole('rowheader')}
                  scope="rowgroup"
                  colSpan={columns.length + 1}
                  className={classes.group}
                  data-group={group.label}
                >
                  <span className={classes.groupBar}>
                    <b>{group.label}</b>
                    {RELATIONS.filter((relation) => group.counts[relation] > 0).map((relation) => (
                      <AgreementCount key={relation} state={relation} count={group.counts[relation]} />
                    ))}
                  </span>
                </th>
              </tr>
              {group.rows.map((row) => (
                <TopicRow
                  key={row.topicId}
                  row={row}
                  opinions={opinions}
                  columns={columns}
                  stacked={stacked}
                  compareWith={compareWith}
                  openPlaces={row.topicId === activeTopic ? openPlaces : undefined}
                  menuOpen={row.topicId === menuTopic}
                  explained={row.topicId === explainedTopic}
                  whole={wholeTopics.has(row.topicId)}
                  actions={actions}
                />
              ))}
            </tbody>
          ))}
          <tfoot {...toldRole('rowgroup')}>
            <tr {...toldRole('row')} className={classes.groupRow}>
              <td {...toldRole('cell')} colSpan={columns.length + 1} className={classes.addTopic}>
                <Button
                  size="sm"
                  variant="subtle"
                  leftSection={<IconPlus className="i16" aria-hidden="true" />}
                  onClick={actions.onAddTopic}
                >
                  Add a topic
                </Button>
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p id="compare-keys" hidden>
        Arrow keys move between cells. Enter opens the page. N goes to the next difference, Shift N to the one
        before. D shows only differences. P compares with the previous or the first opinion. A shows all of a
        long text, or less.
      </p>
      <MoreBelow
        table={table}
        groups={groups}
        columns={columns.length}
        layout={layout}
        shown={activeTopic === undefined}
        onNextDifference={keys.nextDifference}
        onTopGroup={setTopGroup}
      />
    </div>
  )
}

/** The groups as far as `count` rows go. */
function firstRows(groups: readonly RowGroup[], count: number): RowGroup[] {
  let left = count
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left)
    left -= rows.length
    return rows.length > 0 ? [{ ...group, rows }] : []
  })
}

function Legend() {
  return (
    <span className={classes.legend}>
      <span>
        <IconFileText className="i16" aria-hidden="true" /> Page label: see the exact words
      </span>
      <span>
        <span className={classes.dots} aria-hidden="true" /> Dotted name: see what it means
      </span>
    </span>
  )
}

/** Keeps clear what heads and topics take of the view, so that a cell that is gone to is not left beneath them. */
function useRoomForHeads(table: RefObject<HTMLTableElement | null>, layout: Layout, slim: boolean): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a slim head is measured before anything scrolls to a row.
  useLayoutEffect(() => {
    const head = table.current?.tHead
    const corner = head?.rows[0]?.cells[0]
    const frame = scrollerOf(table.current)
    if (!head || !corner || !frame) return
    const note = () => {
      frame.style.scrollPaddingTop = layout === 'stacked' ? '' : `${head.offsetHeight}px`
      frame.style.scrollPaddingLeft = layout === 'wide' ? `${corner.offsetWidth}px` : ''
    }
    const observer = new ResizeObserver(note)
    observer.observe(head)
    return () => {
      observer.disconnect()
      frame.style.scrollPadding = ''
    }
  }, [table, layout, slim])
}

/** Puts a row near the top of the view, with the row before it still to be seen, clear of the panel below. */
function bringIntoView(table: HTMLTableElement | null, topicId: string): void {
  const frame = scrollerOf(table)
  const rows = [...(table?.querySelectorAll<HTMLElement>('tr[data-topic]') ?? [])]
  const index = rows.findIndex((row) => row.dataset.topic === topicId)
  const row = rows[index]
  const before = rows[index - 1] ?? row
  if (!frame || !row || !before) return
  const head = Number.parseFloat(frame?.style.scrollPaddingTop ?? '') || 0
  const view = frame.getBoundingClientRect()
  const top = row.getBoundingClientRect().top - view.top - head
  const lead = row.getBoundingClientRect().top - before.getBoundingClientRect().top
  const room = view.height - head - row.offsetHeight
  frame.scrollTop += top - Math.max(Math.min(lead, room), 0)
}
