/**
 * The files of a drop or a paste; folders are walked to their end, so a hospital disc can be dropped whole.
 * Must be called in the event itself, before anything is awaited: the browser empties the transfer after it.
 */
export async function filesInTransfer(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile())
  const files = await Promise.all(
    entries.map((entry) => (entry instanceof File ? [entry] : filesUnder(entry))),
  )
  return files.flat()
}

async function filesUnder(entry: FileSystemEntry | null): Promise<File[]> {
  if (!entry) return []
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isDirectory(entry)) return []
  const files: File[] = []
  for (const child of await childrenOf(entry)) files.push(...(await filesUnder(child)))
  return files
}

// A directory reader hands out its entries in batches, until an empty one.
async function childrenOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader()
  const children: FileSystemEntry[] = []
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (batch.length === 0) return children
    children.push(...batch)
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isDirectory(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}
