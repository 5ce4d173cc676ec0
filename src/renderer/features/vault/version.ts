import packageFile from '../../../../package.json?raw'

/** The version of Consilium that is running. */
export const version: string = (JSON.parse(packageFile) as { version: string }).version
