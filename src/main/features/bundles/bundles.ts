export const bundles = {} as never
