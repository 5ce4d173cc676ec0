import { Button } from '@mantine/core'
import classes from './TextSizeButtons.module.css'
import { useTextSize } from './textSize.ts'

/** A− and A+: smaller and larger text in the whole app. */
export function TextSizeButtons() {
  const { smaller, larger, isSmallest, isLargest } = useTextSize()
  return (
    <Button.Group className={classes.group}>
      <Button size="sm" variant="default" disabled={isSmallest} onClick={smaller}>
        <span aria-hidden="true">A−</span>
        <span className="visually-hidden">Smaller text</span>
      </Button>
      <Button size="sm" variant="default" disabled={isLargest} onClick={larger}>
        <span aria-hidden="true" className={classes.larger}>
          A+
        </span>
        <span className="visually-hidden">Larger text</span>
      </Button>
    </Button.Group>
  )
}
