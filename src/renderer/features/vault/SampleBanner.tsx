import { Button } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { client } from '../../api.ts'
import classes from './SampleBanner.module.css'
import { useTurn } from './useTurn.ts'

/** Says on every screen that the sample case is open, with the way to one's own records. */
export function SampleBanner() {
  const leaving = useTurn(() => client.vault.leaveSample())
  return (
    <section className={classes.banner} aria-label="Sample case">
      <IconEye className="i18" aria-hidden="true" />
      <p className={classes.words}>
        <b>This is a sample case.</b> The people and their records are made up. Try anything.
      </p>
      <Button size="sm" variant="default" onClick={() => void leaving.run()} loading={leaving.busy}>
        Start with my own records
      </Button>
    </section>
  )
}
