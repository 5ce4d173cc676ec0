import { Button, Progress, Radio } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { ActionBar } from '../../ui/ActionBar.tsx'
import { counted } from './bundleWords.ts'
import classes from './share.module.css'
import type { Making } from './useMaking.ts'

export type BundleForm = 'zip' | 'pdf'

interface MakeBarProps {
  form: BundleForm
  onForm: (form: BundleForm) => void
  making: Making
  /** False until there is a provider and a record. */
  possible: boolean
  onMake: () => void
}

/** The foot of the screen: in which form, and the button that makes the bundle. */
export function MakeBar({ form, onForm, making, possible, onMake }: MakeBarProps) {
  return (
    <ActionBar actions={<Actions making={making} form={form} possible={possible} onMake={onMake} />}>
      <Radio.Group
        aria-label="What to hand over"
        value={form}
        onChange={(value) => onForm(value === 'pdf' ? 'pdf' : 'zip')}
      >
        <div className={classes.forms}>
          <Radio
            value="zip"
            label={<FormWords name="Everything as a zip" hint="The PDF and the original files" />}
          />
          <Radio value="pdf" label={<FormWords name="The PDF alone" hint="To read or print" />} />
        </div>
      </Radio.Group>
    </ActionBar>
  )
}

function FormWords({ name, hint }: { name: string; hint: string }) {
  return (
    <>
      {name} <span className={classes.formHint}>{hint}</span>
    </>
  )
}

/** Words stand where the button was, so that the second press of a double click does nothing. */
function Actions({ making, form, possible, onMake }: Omit<MakeBarProps, 'onForm'>) {
  const { state } = making
  if (state.kind === 'making') {
    return (
      <>
        <Button variant="default" autoFocus onClick={making.cancel}>
          Cancel
        </Button>
        <div className={classes.progress}>
          <span>
            {state.done} of {counted(state.total, 'record')}
          </span>
          {/* Never empty: one long record alone would look as if nothing went on. */}
          <Progress value={4 + (96 * state.done) / state.total} aria-label="Making the bundle" />
        </div>
      </>
    )
  }
  if (state.kind === 'ready') {
    return (
      <>
        <Button variant="default" onClick={making.reset}>
          Done
        </Button>
        <Button autoFocus onClick={() => making.save(form)}>
          Save again
        </Button>
        <span className={classes.ready} role="status">
          <IconCheck className="i18" aria-hidden="true" />
          Bundle made: {counted(state.pageCount, 'page')}
        </span>
      </>
    )
  }
  return (
    <Button size="lg" disabled={!possible} onClick={onMake}>
      Create bundle
    </Button>
  )
}
