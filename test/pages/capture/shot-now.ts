import { REPLICA_NOW } from '../../replica/serve/serve-replica'

/** When the shops of the shots live: at the replicas' own time, or now where shots are opened beside a real clock. */
export const SHOT_NOW = process.env['HUFEN_SHOTS_AT'] ?? REPLICA_NOW
