import { createWriteStream, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import PDFDocument from 'pdfkit'
import { medicalPage } from './medicalText.ts'

/** Every file with this ending below a folder, in order of their paths. */
export function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Makes PDFs of running text with pdfkit, each with as many pages as `pageCounts` says, and returns their paths. */
export async function makeTextPdfs(folder: string, pageCounts: readonly number[]): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files: string[] = []
  let seed = 0
  for (const [index, pages] of pageCounts.entries()) {
    const file = join(folder, `report-${String(index).padStart(4, '0')}.pdf`)
    const document = new PDFDocument({ size: 'A4', margin: 56, autoFirstPage: false })
    const out = document.pipe(createWriteStream(file))
    for (let page = 0; page < pages; page++) {
      document.addPage().font('Helvetica', 10.5).text(medicalPage(seed++), { lineGap: 3 })
    }
    document.end()
    await finished(out)
    files.push(file)
  }
  return files
}

/** Writes each text as a file of its own, a thousand in a folder. */
export function writeTexts(folder: string, texts: readonly string[]): void {
  for (const [index, text] of texts.entries()) {
    const inside = join(folder, String(Math.floor(index / 1000)).padStart(4, '0'))
    if (index % 1000 === 0) mkdirSync(inside, { recursive: true })
    writeFileSync(join(inside, `${String(index).padStart(6, '0')}.txt`), text)
  }
}
