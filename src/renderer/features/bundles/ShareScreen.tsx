import { Button } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { BundleChoice, BundlePreview, BundleRequest } from '#shared/contract/bundles.ts'
import { countWord, opinionName } from '#shared/domain/ordinal.ts'
import { api } from '../../api.ts'
import { MixUpNotes } from '../../pickers/MixUpNotes.tsx'
import { ProviderPicker } from '../../pickers/ProviderPicker.tsx'
import { ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorNotice } from '../../ui/ErrorNotice.tsx'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { WithSidePane } from '../../ui/SidePane.tsx'
import { StepHeading } from '../../ui/StepHeading.tsx'
import { counted } from './bundleWords.ts'
import { HandedOver } from './HandedOver.tsx'
import { LeftOutNotes } from './LeftOutNotes.tsx'
import { type BundleForm, MakeBar } from './MakeBar.tsx'
import { PreviewPane } from './PreviewPane.tsx'
import { ReasonsDialog } from './ReasonsDialog.tsx'
import { RecordChecklist } from './RecordChecklist.tsx'
import classes from './share.module.css'
import { asDrafted, useBundleDraft } from './useBundleDraft.ts'
import { useMaking } from './useMaking.ts'

/** Prepares a bundle of records for the next provider: for whom, how they should read it, what goes in. */
export function ShareScreen() {
  const { personId, concernId } = useParams({ from: '/people/$personId/concerns/$concernId/share' })
  const { draft, change, choose } = useBundleDraft(concernId)
  const [form, setForm] = useState<BundleForm>('zip')
  const [reasonsOpen, setReasonsOpen] = useState(false)
  const making = useMaking()
  const opinions = useQuery(api.opinions.list.queryOptions({ input: { concernId } }))
  const providers = useQuery(api.providers.list.queryOptions({ input: { personId } }))
  const providerId =
    providers.data?.find(({ id, trashedAt }) => id === draft.providerId && trashedAt === null)?.id ?? null
  const request: BundleRequest | null = providerId === null ? null : { ...draft, concernId, providerId }
  const preview = useQuery(
    api.bundles.preview.queryOptions({
      input: request ?? { concernId, providerId: 'none', read: 'full' },
      enabled: request !== null,
      placeholderData: keepPreviousData,
    }),
  )
  const shown =
    request === null || !preview.data
      ? undefined
      : { ...preview.data, choices: asDrafted(preview.data.choices, draft) }

  function changeDraft(...[changes]: Parameters<typeof change>): void {
    making.reset()
    change(changes)
  }
  function chooseRecord(choice: BundleChoice, included: boolean): void {
    making.reset()
    choose(choice.recordId, included, choice.overridden ? !choice.included : choice.included)
  }

  return (
    <>
      <WithSidePane
        label="Preview"
        width="wide"
        ground="mat"
        pane={
          request && shown && shown.choices.length > 0 ? (
            <PreviewPane request={request} preview={shown} form={form} />
          ) : (
            <NoPreview />
          )
        }
      >
        <Page>
          <PageHeader title="Prepare a bundle" />
          <section className={classes.step}>
            <StepHeading number={1} aside={askedAs(opinions.data, providerId)}>
              Who is it for?
            </StepHeading>
            <div className={classes.picker}>
              <ProviderPicker
                personId={personId}
                label="Who is it for?"
                withSpecialty
                value={providerId}
                onChange={(id) => changeDraft({ providerId: id })}
              />
            </div>
            {providers.data?.every(({ trashedAt }) => trashedAt !== null) && (
              <p className="sub">No providers yet. Add the one you will see next.</p>
            )}
          </section>
          <section className={classes.step}>
            <StepHeading number={2}>How should they read it?</StepHeading>
            <ChoiceCards
              label="How should they read it?"
              value={draft.read}
              onChange={(read) => changeDraft({ read })}
              choices={[
                {
                  value: 'independent',
                  title: 'Independent read',
                  description: 'Leave out other doctors’ opinions, so they look with fresh eyes.',
                },
                {
                  value: 'full',
                  title: 'Full picture',
                  description: fullPictureWords(opinions.data?.length ?? 0),
                },
              ]}
            />
          </section>
          <section className={classes.step}>
            <StepHeading number={3} aside={shown && asideOf(shown)}>
              Check the records
            </StepHeading>
            {preview.error && request ? (
              <LoadFailed what="Your records" error={preview.error} onRetry={() => void preview.refetch()} />
            ) : request === null ? (
              <p className="sub">Choose who it is for. Then your records stand here.</p>
            ) : shown === undefined ? (
              <Loading lines={5} />
            ) : shown.choices.length === 0 ? (
              <NoRecords personId={personId} />
            ) : (
              <>
                <RecordChecklist
                  choices={shown.choices.filter(({ included, overridden }) => included || overridden)}
                  onChoose={chooseRecord}
                />
                <LeftOutNotes choices={shown.choices} onChange={() => setReasonsOpen(true)} />
                <Button
                  size="sm"
                  variant="subtle"
                  className={classes.why}
                  onClick={() => setReasonsOpen(true)}
                >
                  Why is each one in or out?
                </Button>
                <ReasonsDialog
                  opened={reasonsOpen}
                  choices={shown.choices}
                  onChoose={chooseRecord}
                  onClose={() => setReasonsOpen(false)}
                />
              </>
            )}
          </section>
          {shown && (
            <MixUpNotes
              personId={personId}
              concernId={concernId}
              folded
              only={({ recordIds }) =>
                shown.choices.some(({ included, recordId }) => included && recordIds.includes(recordId))
              }
            >
              Look at this before you hand the records over, so that nobody else’s record goes with them.
            </MixUpNotes>
          )}
          {making.state.kind === 'failed' && (
            <ErrorNotice
              happened="The bundle was not made."
              kept="Your records and choices are unchanged."
              todo="Try again."
            />
          )}
          {making.state.kind === 'ready' && making.state.enclosedOnly.length > 0 && (
            <Note
              tone="warn"
              icon={<IconFileText aria-hidden="true" />}
              title={`${counted(making.state.enclosedOnly.length, 'record')} could not be shown as pages`}
            >
              {making.state.enclosedOnly.map(({ title }) => title).join(', ')}. The zip holds them as files,
              and the contents page says so.
            </Note>
          )}
          <HandedOver concernId={concernId} watching={making.state.kind === 'ready'} />
        </Page>
      </WithSidePane>
      <MakeBar
        form={form}
        onForm={setForm}
        making={making}
        possible={request !== null && (shown?.includedCount ?? 0) > 0}
        onMake={() => {
          if (request) void making.make(request, form, shown?.includedCount ?? 0)
        }}
      />
    </>
  )
}

/** "fourth opinion" for someone new, "gave the second opinion" for someone asked before. */
function askedAs(opinions: readonly { providerId: string }[] | undefined, providerId: string | null) {
  if (!opinions || providerId === null) return undefined
  const own = opinions.findIndex((opinion) => opinion.providerId === providerId)
  const name = (place: number) => opinionName(place).toLowerCase()
  return own < 0 ? name(opinions.length + 1) : `gave the ${name(own + 1)}`
}

function fullPictureWords(opinionCount: number): string {
  if (opinionCount < 2) return 'Put in everything.'
  const opinions = opinionCount === 2 ? 'both opinions' : `all ${countWord(opinionCount)} opinions`
  return `Put in everything: ${opinions} and your comparison.`
}

function asideOf({ includedCount, pageCount }: BundlePreview): string {
  return `${counted(includedCount, 'record')} · ${counted(pageCount, 'page')}`
}

function NoPreview() {
  return (
    <>
      <h2 className={classes.paneTitle}>Preview</h2>
      <p className="sub">The first page shows here once you have chosen who it is for.</p>
    </>
  )
}

function NoRecords({ personId }: { personId: string }) {
  return (
    <EmptyState
      icon={<IconFileText aria-hidden="true" />}
      title="No records yet"
      action={
        <Button
          size="sm"
          variant="default"
          renderRoot={(props) => <Link to="/people/$personId/records" params={{ personId }} {...props} />}
        >
          Add records
        </Button>
      }
    >
      Add the records you want to hand over.
    </EmptyState>
  )
}
