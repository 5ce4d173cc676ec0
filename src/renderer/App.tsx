import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { queryClient } from './api.ts'
import { router } from './routes.tsx'
import { ThemeRoot } from './ui/ThemeRoot.tsx'

export function App() {
  return (
    <ThemeRoot>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ThemeRoot>
  )
}
