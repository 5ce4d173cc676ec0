import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../../api.ts'
import { type ImportView, importViews } from './importView.ts'
import { useReadings } from './readings.ts'
import { useUploads } from './uploads.ts'

/** What a person's imports have come to, as it changes; undefined until the vault has told. */
export function useImportViews(personId: string): ImportView[] | undefined {
  const imports = useQuery(api.imports.list.queryOptions({ input: { personId } })).data
  const list = useQuery({
    ...api.records.list.queryOptions({ input: { personId } }),
    enabled: imports !== undefined && imports.length > 0,
  }).data
  const readings = useReadings()
  const uploads = useUploads()
  const records = useMemo(() => new Map(list?.map((record) => [record.id, record])), [list])
  return useMemo(() => {
    const theirs = uploads.filter((upload) => upload.personId === personId)
    return imports && importViews(imports, theirs, { readings, records })
  }, [imports, uploads, personId, readings, records])
}

/** Whether all reading is paused, and how many records wait. */
export function useQueue(): { paused: boolean; waiting: number } {
  return useQuery(api.imports.queue.queryOptions()).data ?? { paused: false, waiting: 0 }
}
