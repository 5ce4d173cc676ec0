import { Outlet } from '@tanstack/react-router'
export function VaultGate() {
  return <Outlet />
}
