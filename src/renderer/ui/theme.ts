import type { CSSVariablesResolver, MantineColorsTuple, VariantColorsResolver } from '@mantine/core'
import {
  ActionIcon,
  Badge,
  Button,
  Checkbox,
  CloseButton,
  createTheme,
  Drawer,
  defaultVariantColorsResolver,
  Input,
  Loader,
  Menu,
  Modal,
  Notification,
  Popover,
  Progress,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  Table,
  Tabs,
  Textarea,
  TextInput,
  Tooltip,
} from '@mantine/core'
import { StillLoader } from './StillLoader.tsx'
import classes from './theme.module.css'

const teal: MantineColorsTuple = [
  '#e0eeeb',
  '#c4deda',
  '#a5cac6',
  '#97dbd4',
  '#74c9c1',
  '#3f9c97',
  '#1f7a7a',
  '#0b5a5c',
  '#084547',
  '#06302f',
]

// Mantine paints its light theme with "gray" and its dark theme with "dark": both are our warm paper and ink.
const gray: MantineColorsTuple = [
  '#faf6ee',
  '#f2ece0',
  '#e6decf',
  '#d3c9b7',
  '#867c6a',
  '#645d50',
  '#645d50',
  '#4f4a40',
  '#38342c',
  '#23211c',
]

const dark: MantineColorsTuple = [
  '#f3eee4',
  '#cbc3b4',
  '#b0a797',
  '#b0a797',
  '#8d8574',
  '#2c2a25',
  '#22201c',
  '#2c2a25',
  '#2c2a25',
  '#141310',
]

const variantColorResolver: VariantColorsResolver = (input) => {
  const ours = input.color === undefined || input.color === 'teal' || input.color === input.theme.primaryColor
  if (!ours) return defaultVariantColorsResolver(input)
  switch (input.variant) {
    case 'filled':
      return {
        background: 'var(--teal)',
        hover: 'var(--teal-strong)',
        color: 'var(--on-teal)',
        border: '1px solid var(--teal)',
      }
    case 'light':
      return {
        background: 'var(--teal-tint)',
        hover: 'var(--teal-line)',
        color: 'var(--teal-strong)',
        border: '1px solid transparent',
      }
    case 'outline':
      return {
        background: 'transparent',
        hover: 'var(--teal-tint)',
        color: 'var(--teal)',
        border: '1px solid var(--teal)',
      }
    case 'subtle':
    case 'transparent':
      return {
        background: 'transparent',
        hover: input.variant === 'subtle' ? 'var(--teal-tint)' : 'transparent',
        color: 'var(--teal)',
        border: '1px solid transparent',
      }
    default:
      return defaultVariantColorsResolver(input)
  }
}

/** Sizes follow the design: `sm` controls are 34 high, `md` (the default) 40, `lg` 46. */
export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  colors: { teal, gray, dark },
  white: '#fffefb',
  black: '#23211c',
  variantColorResolver,
  scale: 16 / 17,
  fontFamily: 'var(--font)',
  fontWeights: { regular: '400', medium: '600', bold: '650' },
  headings: {
    fontFamily: 'var(--font)',
    fontWeight: '680',
    sizes: {
      h1: { fontSize: 'var(--fs-h1)', lineHeight: '1.28' },
      h2: { fontSize: 'var(--fs-h2)', lineHeight: '1.3' },
      h3: { fontSize: 'var(--fs-base)', lineHeight: '1.41', fontWeight: '650' },
    },
  },
  fontSizes: {
    xs: 'var(--fs-meta)',
    sm: 'var(--fs-small)',
    md: 'var(--fs-base)',
    lg: 'var(--fs-lead)',
    xl: 'var(--fs-h2)',
  },
  lineHeights: { xs: '1.3', sm: '1.35', md: '1.45', lg: '1.45', xl: '1.45' },
  radius: {
    xs: 'var(--r-chip)',
    sm: 'var(--r-chip)',
    md: 'var(--r-ctl)',
    lg: 'var(--r-card)',
    xl: 'var(--r-pill)',
  },
  defaultRadius: 'md',
  spacing: { xs: 'var(--s2)', sm: 'var(--s3)', md: 'var(--s4)', lg: 'var(--s5)', xl: 'var(--s6)' },
  shadows: {
    xs: 'var(--sh-1)',
    sm: 'var(--sh-1)',
    md: 'var(--sh-2)',
    lg: 'var(--sh-3)',
    xl: 'var(--sh-3)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'never',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md', variant: 'filled' },
      classNames: { root: classes.button, label: classes.buttonLabel },
    }),
    ActionIcon: ActionIcon.extend({
      defaultProps: { size: 'lg', variant: 'subtle' },
      classNames: { root: classes.actionIcon },
    }),
    CloseButton: CloseButton.extend({
      defaultProps: { size: 'lg' },
      classNames: { root: classes.closeButton },
    }),
    Input: Input.extend({
      defaultProps: { size: 'md' },
      classNames: { wrapper: classes.inputWrapper, input: classes.input },
    }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: classes.label,
        description: classes.description,
        error: classes.fieldError,
        required: classes.required,
      },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 2 } }),
    Select: Select.extend({
      defaultProps: { size: 'md', comboboxProps: { shadow: 'lg' }, checkIconPosition: 'right' },
      classNames: { option: classes.option },
    }),
    Checkbox: Checkbox.extend({
      defaultProps: { size: 'md', radius: 'xs' },
      classNames: { root: classes.check, input: classes.checkInput, label: classes.checkLabel },
    }),
    Radio: Radio.extend({
      defaultProps: { size: 'md', variant: 'outline' },
      classNames: { root: classes.check, radio: classes.radioInput, label: classes.checkLabel },
    }),
    Switch: Switch.extend({
      defaultProps: { size: 'md' },
      classNames: { track: classes.switchTrack, thumb: classes.switchThumb, label: classes.checkLabel },
    }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'sm' },
      classNames: {
        root: classes.segments,
        indicator: classes.segmentIndicator,
        label: classes.segmentLabel,
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        size: 'lg',
        radius: 'lg',
        padding: 'xl',
        transitionProps: { transition: 'fade', duration: 160 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: { title: classes.dialogTitle, overlay: classes.veil, content: classes.floating },
    }),
    Drawer: Drawer.extend({
      defaultProps: {
        padding: 'lg',
        transitionProps: { duration: 200 },
        closeButtonProps: { 'aria-label': 'Close' },
      },
      classNames: { title: classes.dialogTitle, overlay: classes.veil, content: classes.floating },
    }),
    Popover: Popover.extend({
      defaultProps: { shadow: 'lg' },
      classNames: { dropdown: classes.dropdown },
    }),
    Menu: Menu.extend({
      defaultProps: {
        shadow: 'lg',
        transitionProps: { transition: 'fade', duration: 160 },
        withInitialFocusPlaceholder: false,
      },
      classNames: {
        dropdown: classes.dropdown,
        item: classes.menuItem,
        label: classes.menuLabel,
        divider: classes.divider,
      },
    }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        openDelay: 300,
        multiline: true,
        maw: '20rem',
        events: { hover: true, focus: true, touch: true },
      },
      classNames: { tooltip: classes.tooltip },
    }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'xs' },
      classNames: { root: classes.badge },
    }),
    Progress: Progress.extend({
      defaultProps: { radius: 'xl' },
      classNames: { root: classes.progress, section: classes.progressSection },
    }),
    Table: Table.extend({
      defaultProps: { verticalSpacing: 'xs', horizontalSpacing: 'md' },
      classNames: { table: classes.table, th: classes.tableHead },
    }),
    Tabs: Tabs.extend({ classNames: { root: classes.tabs, tab: classes.tab } }),
    Notification: Notification.extend({
      defaultProps: { radius: 'lg', closeButtonProps: { 'aria-label': 'Dismiss' } },
      classNames: { root: classes.toast, description: classes.toastText, title: classes.toastTitle },
    }),
    Loader: Loader.extend({ defaultProps: { type: 'still', loaders: { still: StillLoader } } }),
  },
})

/** Points Mantine's own variables at the design's tokens, so both change together. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-bright': 'var(--ink)',
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-error': 'var(--warn)',
    '--mantine-color-success': 'var(--teal)',
    '--mantine-color-placeholder': 'var(--ink-3)',
    '--mantine-color-anchor': 'var(--teal)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-dimmed': 'var(--ink-3)',
    '--mantine-color-disabled': 'var(--hover)',
    '--mantine-color-disabled-color': 'var(--ink-3)',
    '--mantine-color-disabled-border': 'var(--line-2)',
    '--mantine-primary-color-contrast': 'var(--on-teal)',
    '--mantine-color-teal-filled': 'var(--teal)',
    '--mantine-color-teal-filled-hover': 'var(--teal-strong)',
    '--mantine-color-teal-light': 'var(--teal-tint)',
    '--mantine-color-teal-light-hover': 'var(--teal-tint)',
    '--mantine-color-teal-light-color': 'var(--teal-strong)',
    '--mantine-color-teal-outline': 'var(--teal)',
    '--mantine-color-teal-text': 'var(--teal)',
  }
  return { variables: {}, light: shared, dark: shared }
}
