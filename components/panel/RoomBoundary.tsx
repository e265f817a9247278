import { Component, type ReactNode } from 'react'

interface RoomBoundaryProps {
  /** Shown in the place of a room that could not be loaded or drawn. */
  fallback: ReactNode
  children: ReactNode
}

/** Keeps a room that breaks from taking the bar and the other rooms with it. */
export class RoomBoundary extends Component<RoomBoundaryProps, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? this.props.fallback : this.props.children
  }
}
