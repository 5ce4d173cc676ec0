import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { queryClient } from './api.ts'
import { keepFocusWhenTurning } from './keepFocus.ts'
import { router } from './routes.tsx'
import { ThemeRoot } from './ui/ThemeRoot.tsx'

export function App() {
  useEffect(() => keepFocusWhenTurning(router), [])
  return (
    <ThemeRoot>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeRoot>
  )
}
