import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from './faults/served-site';
import { get } from './load';

const CONFIGURATION = path.resolve(import.meta.dirname, '../deploy/nginx.conf');

/** Where nginx listens, and where the two servers do that it asks. */
export interface Ports {
  front: number;
  first: number;
  second: number;
}

/**
 * Starts nginx with the configuration that we hand out, at other ports and in a folder of its own;
 * `others` are more servers of its `http { … }`.
 */
export async function startNginx(folder: string, ports: Ports, others = ''): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  const places = {
    'listen 80;': `listen 127.0.0.1:${ports.front};`,
    '127.0.0.1:3000': `127.0.0.1:${ports.first}`,
    '127.0.0.1:3001': `127.0.0.1:${ports.second}`,
    '/var/cache/nginx/broadsheet': path.join(folder, 'cache'),
  };
  let site = readFileSync(CONFIGURATION, 'utf8');
  for (const [ours, here] of Object.entries(places)) {
    if (!site.includes(ours)) throw new Error(`${CONFIGURATION} has no ${ours}`);
    site = site.replace(ours, here);
  }
  writeFileSync(path.join(folder, 'broadsheet.conf'), site);
  return run(folder, ports.front, `include broadsheet.conf;\n  ${others}`);
}

/** Starts nginx in a folder of its own to ask several servers in turn; it keeps nothing. */
export async function balance(
  folder: string,
  front: number,
  ports: number[],
): Promise<ChildProcess> {
  mkdirSync(folder, { recursive: true });
  const servers = ports.map((port) => `server 127.0.0.1:${port} max_fails=1 fail_timeout=1s;`);
  return run(
    folder,
    front,
    `upstream machines { ${servers.join(' ')} keepalive 32; }
  server {
    listen 127.0.0.1:${front};
    location / {
      proxy_pass http://machines;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_connect_timeout 1s;
      proxy_next_upstream error timeout;
    }
  }`,
  );
}

async function run(folder: string, port: number, inner: string): Promise<ChildProcess> {
  writeFileSync(path.join(folder, 'nginx.conf'), main(folder, inner));
  const words = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', 'error.log'];
  const child = spawn('nginx', words, { stdio: ['ignore', 'inherit', 'inherit'] });
  await until(async () => {
    if (child.exitCode !== null) throw new Error(`nginx has ended with ${child.exitCode}`);
    return await get(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
  });
  return child;
}

function main(folder: string, inner: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${path.join(folder, name)};`,
  );
  return `daemon off;
pid ${path.join(folder, 'nginx.pid')};
worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  error_log error.log;
  ${temporary.join('\n  ')}
  ${inner}
}
`;
}
