import PDFDocument from 'pdfkit'
import { endPdf } from '../../drawing/endPdf.ts'
import { pageSize } from './pageSize.ts'
import type { Band, EncodedImage, Orientation, Picture } from './picture.ts'

/** The six numbers of a PDF transformation that puts the unit square onto a page. */
type Matrix = [number, number, number, number, number, number]

/** How a picture's unit square (first row on top) comes to lie on a page of this width and height, y upwards. */
const TURNS: Record<Orientation, (width: number, height: number) => Matrix> = {
  1: (w, h) => [w, 0, 0, h, 0, 0],
  2: (w, h) => [-w, 0, 0, h, w, 0],
  3: (w, h) => [-w, 0, 0, -h, w, h],
  4: (w, h) => [w, 0, 0, -h, 0, h],
  5: (w, h) => [0, -h, -w, 0, w, h],
  6: (w, h) => [0, -h, w, 0, 0, h],
  7: (w, h) => [0, h, w, 0, 0, 0],
  8: (w, h) => [0, h, -w, 0, w, 0],
}

const COMPONENTS = { gray: 1, rgb: 3, cmyk: 4 }
const COLOUR_SPACES = { gray: 'DeviceGray', rgb: 'DeviceRGB', cmyk: 'DeviceCMYK' }

/** Puts each picture onto a page of its own that it fills. Nothing is encoded anew. The same pictures give the same bytes. */
export async function drawPictures(
  pictures: AsyncIterable<Picture> | Iterable<Picture>,
): Promise<Uint8Array<ArrayBuffer>> {
  const never = new Date(0)
  const document = new PDFDocument({
    autoFirstPage: false,
    info: { Creator: 'Consilium', CreationDate: never, ModDate: never },
  })
  for await (const picture of pictures) drawPicture(document, picture)
  return endPdf(document)
}

function drawPicture(document: PDFKit.PDFDocument, picture: Picture): void {
  const stored = pageSize(picture)
  const isTurned = picture.orientation >= 5
  const width = isTurned ? stored.height : stored.width
  const height = isTurned ? stored.width : stored.height
  document.addPage({ size: [width, height], margin: 0 })
  const turn = TURNS[picture.orientation](width, height)
  const parts = bandsOf(picture).map((band, index) => {
    const name = `Picture${index + 1}`
    document.page.xobjects[name] = imageObject(document, picture.width, band)
    return `q ${written(placeOf(band, picture.height))} cm /${name} Do Q`
  })
  // pdfkit's pages count downwards; the first matrix takes that back.
  document.addContent(`q ${written([1, 0, 0, -1, 0, height])} cm ${written(turn)} cm ${parts.join(' ')} Q`)
}

function bandsOf({ image, height }: Picture): Band[] {
  return Array.isArray(image) ? image : [{ top: 0, height, image }]
}

/** How a band lies in the unit square of its picture. */
function placeOf(band: Band, height: number): Matrix {
  return [1, 0, 0, band.height / height, 0, 1 - (band.top + band.height) / height]
}

function imageObject(
  document: PDFKit.PDFDocument,
  width: number,
  { image, height }: Band,
): PDFKit.PDFKitReference {
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: image.bitsPerComponent,
    ColorSpace: colourSpace(image),
    Filter: image.filter,
    ...(image.isInverted && { Decode: Array(componentsOf(image)).fill([1, 0]).flat() }),
    ...(image.hasRowFilters && {
      DecodeParms: {
        Predictor: 15,
        Colors: componentsOf(image),
        BitsPerComponent: image.bitsPerComponent,
        Columns: width,
      },
    }),
  })
  object.end(Buffer.from(image.bytes.buffer, image.bytes.byteOffset, image.bytes.byteLength))
  return object
}

function colourSpace({ colours }: EncodedImage): unknown {
  if (typeof colours === 'string') return COLOUR_SPACES[colours]
  return ['Indexed', 'DeviceRGB', colours.palette.length / 3 - 1, Buffer.from(colours.palette)]
}

function componentsOf({ colours }: EncodedImage): number {
  return typeof colours === 'string' ? COMPONENTS[colours] : 1
}

/** PDF knows no exponents. */
function written(matrix: Matrix): string {
  return matrix.map((value) => value.toFixed(6)).join(' ')
}
