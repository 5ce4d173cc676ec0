import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconFolder, IconFolderOff } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api, client, failureCode, queryClient } from '../../api.ts'
import { LoadFailed } from '../../ui/LoadFailed.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { NotSaved } from '../../ui/NotSaved.tsx'
import { showUndo } from '../../ui/toasts.tsx'
import { PathText } from './PathText.tsx'
import classes from './settings.module.css'

/** Folders whose new files become records of this person. None is watched unless one is named here. */
export function WatchedFolders() {
  const { personId } = useParams({ from: '/people/$personId/settings' })
  const {
    data: folders,
    error,
    refetch,
  } = useQuery(api.imports.folders.queryOptions({ input: { personId } }))
  const { data: people } = useQuery(api.people.list.queryOptions())
  const unwatch = useMutation(api.imports.unwatchFolder.mutationOptions())
  const offerBack = (path: string) =>
    showUndo('The folder is not watched any more. What was copied in stays.', async () => {
      await client.imports.watchFolder({ personId, path })
      await queryClient.invalidateQueries()
    })

  if (error) return <LoadFailed what="The watched folder" error={error} onRetry={() => void refetch()} />
  if (!folders || !people) return <Loading lines={2} />
  const name = people.find(({ id }) => id === personId)?.name ?? ''
  return (
    <>
      {folders.length === 0 && <p className={classes.words}>No folder is watched.</p>}
      {folders.length > 0 && (
        <ul aria-label="Watched folders">
          {folders.map(({ id, path, reachable }) => (
            <li key={id} className={classes.thing}>
              {reachable ? <IconFolder aria-hidden="true" /> : <IconFolderOff aria-hidden="true" />}
              <div className={classes.label}>
                <PathText path={path} />
                <span className="meta">
                  {reachable
                    ? `New files become records of ${name}.`
                    : 'It cannot be reached now. It is looked for again and again.'}
                </span>
              </div>
              <Button
                size="sm"
                variant="default"
                aria-label={`Stop watching ${path}`}
                loading={unwatch.isPending && unwatch.variables.id === id}
                onClick={() => unwatch.mutate({ id }, { onSuccess: () => offerBack(path) })}
              >
                Stop watching
              </Button>
            </li>
          ))}
        </ul>
      )}
      {unwatch.error && <NotSaved code={failureCode(unwatch.error)} error={unwatch.error} />}
      <AddFolder personId={personId} name={name} />
    </>
  )
}

function AddFolder({ personId, name }: { personId: string; name: string }) {
  const [path, setPath] = useState('')
  const [withPresent, setWithPresent] = useState(false)
  const watch = useMutation(
    api.imports.watchFolder.mutationOptions({
      onSuccess: () => {
        setPath('')
        setWithPresent(false)
      },
    }),
  )
  const cannotRead = failureCode(watch.error) === 'CANNOT_READ'

  function add(event: FormEvent) {
    event.preventDefault()
    watch.mutate({ personId, path: path.trim(), withPresent })
  }

  return (
    <form className={classes.check} onSubmit={add}>
      <TextInput
        label="Folder to watch"
        description={`Where it lies on this computer. What is put there from now on becomes records of ${name}, while Consilium is open.`}
        placeholder="/home/you/Hospital letters"
        autoComplete="off"
        spellCheck={false}
        value={path}
        error={cannotRead && 'This folder was not found, or may not be read. Check how it is written.'}
        onChange={({ currentTarget }) => {
          setPath(currentTarget.value)
          watch.reset()
        }}
      />
      <Checkbox
        label="Also take in what is in it already"
        checked={withPresent}
        onChange={({ currentTarget }) => setWithPresent(currentTarget.checked)}
      />
      {watch.error && !cannotRead && <NotSaved code={failureCode(watch.error)} error={watch.error} />}
      <div>
        <Button
          type="submit"
          size="sm"
          variant="default"
          loading={watch.isPending}
          disabled={path.trim() === ''}
        >
          Watch this folder
        </Button>
      </div>
    </form>
  )
}
