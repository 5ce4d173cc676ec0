import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import type { Comparison } from '#shared/contract/comparison.ts'
import { MixUpNotes } from '../../pickers/MixUpNotes.tsx'
import { removeOwnTopic } from '../../pickers/ownTopics.ts'
import { WhichCount } from '../../pickers/WhichCount.tsx'
import { DateText } from '../../ui/DateText.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { TextSizeButtons } from '../../ui/TextSizeButtons.tsx'
import { CloseDialog } from './CloseDialog.tsx'
import { CompareTable, type TableActions } from './CompareTable.tsx'
import classes from './ComparisonView.module.css'
import { EvidencePanel } from './EvidencePanel.tsx'
import { Explanation } from './Explanation.tsx'
import { HiddenRows } from './HiddenRows.tsx'
import { MarkDialog } from './MarkDialog.tsx'
import { reopenDifference } from './marking.ts'
import { OpinionChoice } from './OpinionChoice.tsx'
import { pagePairs, pairKey, pairShowing } from './opinionPairs.ts'
import { placesOf, placeToShow } from './places.ts'
import { RowMenu } from './RowMenu.tsx'
import { hiddenCounts, hiddenSuggested, type RowFilter, shownGroups } from './shownRows.ts'
import { type SuggestedByTopic, withSuggested } from './suggestedRows.ts'
import { Toolbar } from './Toolbar.tsx'
import { TopicDialog } from './TopicDialog.tsx'
import { useLayout } from './useLayout.ts'
import { SuggestedContext } from './useSuggested.ts'

/** What the address says of the screen. `topic` and `opinion`: whose words the panel shows. */
export interface CompareAddress {
  show?: Exclude<RowFilter, 'everything'>
  with?: 'first'
  topic?: string
  opinion?: string
}

interface ComparisonViewProps {
  comparison: Comparison
  /** What the reports of the opinions say that is not written for them. */
  suggested: SuggestedByTopic
  personId: string
  address: CompareAddress
  onAddress: (change: CompareAddress) => void
}

/** Something that floats beside a button of a row. */
interface Beside {
  topicId: string
  button: HTMLElement
}

/** Two or more opinions side by side: what to show, the table, and the panel with the pages. */
export function ComparisonView({ comparison, suggested, personId, address, onAddress }: ComparisonViewProps) {
  const { concern, opinions, topics: saidOn, counts } = comparison
  const topics = useMemo(() => withSuggested(saidOn, suggested, opinions), [saidOn, suggested, opinions])
  const offers = useMemo(
    () => ({ personId, concernId: concern.id, topics: suggested }),
    [personId, concern.id, suggested],
  )
  const screen = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const layout = useLayout(screen)
  const [pair, setPair] = useState<readonly [number, number]>([0, 1])
  const [chosenPlaces, setChosenPlaces] = useState<Readonly<Record<string, string>>>({})
  const [menu, setMenu] = useState<Beside | null>(null)
  const [explained, setExplained] = useState<Beside | null>(null)
  const [marking, setMarking] = useState<{ topicId: string; pairKey?: string } | null>(null)
  const [closing, setClosing] = useState<string | null>(null)
  const [naming, setNaming] = useState<{ topicId?: string } | null>(null)
  const [wholeTopics, setWholeTopics] = useState<ReadonlySet<string>>(new Set())
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const asked = useRef<HTMLElement | null>(null)

  const filter: RowFilter = address.show ?? 'everything'
  const compareWith = address.with ?? 'previous'
  // The buttons answer at once; the rows follow.
  const shownFilter = useDeferredValue(filter)
  const groups = useMemo(() => shownGroups(topics, shownFilter), [topics, shownFilter])
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const columns = useMemo(
    () =>
      layout === 'wide' ? opinions.map((_, index) => index) : pair.filter((index) => index < opinions.length),
    [layout, opinions, pair],
  )
  const rowOn = (topicId: string | undefined) => topics.find((row) => row.topicId === topicId)

  const open = rowOn(address.topic)
  const pairs = open ? pagePairs(open, opinions, compareWith) : []
  const shownPair = open && pairShowing(open, pairs, address.opinion)
  const openPlaces = [shownPair?.earlier.id, shownPair?.later.id]
    .map((id) => {
      const places = placesOf(open?.cells.find(({ opinionId }) => opinionId === id))
      return placeToShow(places, id && chosenPlaces[id])?.id ?? id
    })
    .join(' ')

  const actions = useStable<TableActions>({
    onOpen(topicId, opinionId, placeId, button) {
      opener.current = button
      setChosenPlaces(placeId ? { [opinionId]: placeId } : {})
      onAddress({ topic: topicId, opinion: opinionId })
      panel.current?.focus({ preventScroll: true })
    },
    onMenu: (topicId, button) => setMenu({ topicId, button }),
    onExplain: (topicId, button) => setExplained({ topicId, button }),
    onDecide: (topicId, button) => {
      asked.current = button
      setMarking({ topicId })
    },
    onOnlyDifferences: () => onAddress({ show: filter === 'differences' ? undefined : 'differences' }),
    onCompareWith: () => onAddress({ with: address.with ? undefined : 'first' }),
    onShowAll: (topicId) => setWholeTopics((now) => toggled(now, topicId)),
    onAddTopic: () => setNaming({}),
    onEscape: () => {
      if (address.topic) closePanel()
    },
  })

  function closePanel() {
    onAddress({ topic: undefined, opinion: undefined })
    focusOr(opener.current)
  }

  /** Back to the button a dialog was asked for with, or to the panel. */
  function returnFocus() {
    focusOr(asked.current ?? panel.current)
  }

  /** What was pressed may be gone with what it was about; then to the cell where the keyboard was last. */
  function focusOr(element: HTMLElement | null) {
    const stop = table.current?.querySelector<HTMLElement>('[tabindex="0"]')
    const wanted = element?.isConnected ? element : stop
    wanted?.focus()
  }

  function step(topicId: string) {
    setChosenPlaces({})
    onAddress({ topic: topicId, opinion: address.opinion })
    opener.current =
      table.current?.querySelector<HTMLElement>(
        `tr[data-topic="${CSS.escape(topicId)}"] [data-pages] button`,
      ) ?? null
  }

  const topicOf = (topicId: string) => ({ concernId: concern.id, topicId })
  const menuRow = rowOn(menu?.topicId)
  const explainedRow = rowOn(explained?.topicId)
  const markedRow = rowOn(marking?.topicId)
  const closedRow = rowOn(closing ?? undefined)

  return (
    <div ref={screen} className={classes.screen} data-layout={layout}>
      <div className={classes.content}>
        <PageHeader
          title={concern.title}
          actions={
            <>
              <TextSizeButtons />
              <Button
                size="sm"
                variant="default"
                leftSection={<IconPrinter className="i18" aria-hidden="true" />}
                onClick={() => window.print()}
              >
                Print
              </Button>
            </>
          }
        />
        <p className="print-only">
          Printed on <DateText date={new Date().toISOString()} />. What each doctor said, side by side.
        </p>
        <MixUpNotes personId={personId} concernId={concern.id} folded />
        <Toolbar
          counts={counts}
          filter={filter}
          onFilter={(show) => onAddress({ show: show === 'everything' ? undefined : show })}
          compareWith={compareWith}
          onCompareWith={(other) => onAddress({ with: other === 'first' ? other : undefined })}
        />
        {layout !== 'wide' && opinions.length > 2 && (
          <OpinionChoice opinions={opinions} pair={pair} onPair={setPair} />
        )}
        {groups.length > 0 && (
          <SuggestedContext value={offers}>
            <CompareTable
              ref={table}
              label={`What each doctor said: ${concern.title}`}
              groups={groups}
              opinions={opinions}
              columns={columns}
              layout={layout}
              compareWith={compareWith}
              activeTopic={open?.topicId}
              openPlaces={openPlaces}
              menuTopic={menu?.topicId}
              explainedTopic={explained?.topicId}
              wholeTopics={wholeTopics}
              actions={actions}
            />
          </SuggestedContext>
        )}
        <HiddenRows
          counts={hiddenCounts(topics, shownFilter)}
          suggested={hiddenSuggested(topics, shownFilter)}
          onShowEverything={() => onAddress({ show: undefined })}
        />
        <WhichCount comparison={comparison} />
      </div>
      {open && shownPair && (
        <EvidencePanel
          ref={panel}
          row={open}
          rows={rows}
          pairs={pairs}
          pair={shownPair}
          personId={personId}
          chosenPlaces={chosenPlaces}
          onPlace={(opinionId, placeId) => setChosenPlaces((now) => ({ ...now, [opinionId]: placeId }))}
          onPair={(other) => onAddress({ topic: open.topicId, opinion: other.later.id })}
          onTopic={step}
          onClose={closePanel}
          onChange={() => {
            asked.current = null
            setMarking({ topicId: open.topicId, pairKey: pairKey(shownPair) })
          }}
          onCloseDifference={() => {
            asked.current = null
            setClosing(open.topicId)
          }}
          onReopen={() => void reopenDifference(topicOf(open.topicId), open.closed?.reason ?? '')}
        />
      )}
      {explained && explainedRow && (
        <Explanation row={explainedRow} button={explained.button} onClose={() => setExplained(null)} />
      )}
      {menu && menuRow && (
        <RowMenu
          row={menuRow}
          opinions={opinions}
          button={menu.button}
          onClose={() => setMenu(null)}
          onPages={() => {
            const speaks = menuRow.cells.find(({ statements }) => statements.length > 0)
            actions.onOpen(menuRow.topicId, speaks?.opinionId ?? opinions[0]!.id, undefined, menu.button)
          }}
          onChange={() => actions.onDecide(menuRow.topicId, menu.button)}
          onCloseDifference={() => {
            asked.current = menu.button
            setClosing(menuRow.topicId)
          }}
          onReopen={() => void reopenDifference(topicOf(menuRow.topicId), menuRow.closed?.reason ?? '')}
          onRename={() => setNaming({ topicId: menuRow.topicId })}
          onRemove={() => {
            const { topicId: id, group, label } = menuRow
            void removeOwnTopic({ id, concernId: concern.id, group, label })
          }}
        />
      )}
      {markedRow && (
        <MarkDialog
          key={markedRow.topicId}
          concernId={concern.id}
          row={markedRow}
          opinions={opinions}
          startWith={marking?.pairKey}
          onClose={() => setMarking(null)}
          onFocusBack={returnFocus}
        />
      )}
      {naming && (
        <TopicDialog concernId={concern.id} row={rowOn(naming.topicId)} onClose={() => setNaming(null)} />
      )}
      {closedRow && (
        <CloseDialog
          topic={topicOf(closedRow.topicId)}
          row={closedRow}
          onClose={() => setClosing(null)}
          onFocusBack={returnFocus}
        />
      )}
    </div>
  )
}

function toggled(all: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const others = [...all].filter((other) => other !== one)
  return new Set(all.has(one) ? others : [...others, one])
}

/** The same object at every drawing, whose functions call the newest ones: rows need not be drawn again for them. */
function useStable<Actions extends object>(actions: Actions): Actions {
  const newest = useRef(actions)
  newest.current = actions
  const call = useCallback(
    (name: keyof Actions) =>
      (...args: unknown[]) =>
        (newest.current[name] as (...given: unknown[]) => unknown)(...args),
    [],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names of the functions never change.
  return useMemo(
    () =>
      Object.fromEntries(Object.keys(actions).map((name) => [name, call(name as keyof Actions)])) as Actions,
    [call],
  )
}
