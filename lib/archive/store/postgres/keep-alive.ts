/** Of connections: this system asks the other one when it has heard nothing for so long. */
export const KEEP_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 4000 };

/**
 * The same for the system of the database: what a machine held that is gone, or that the network does
 * not reach, is free after ten seconds
 * (https://www.postgresql.org/docs/14/runtime-config-connection.html#RUNTIME-CONFIG-CONNECTION-SETTINGS).
 */
export const KEPT_ALIVE = [
  '-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3',
  '-c tcp_user_timeout=10000',
].join(' ');
