FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# Where readers find it: docs/operating.md says more.
ARG BASE_PATH
ARG ASSET_PREFIX
RUN npm run standalone

FROM node:24-slim
ENV NODE_ENV=production SITE_DIR=/site DATA_DIR=/data PORT=3000
# A volume takes over whose its folder is here; the site's files need only be readable.
RUN mkdir /site /data && chown node:node /data
COPY --from=build /build/.next/standalone /broadsheet
USER node
WORKDIR /site
EXPOSE 3000
STOPSIGNAL SIGTERM
# The first sync of a large archive takes minutes; until its end nothing is served.
HEALTHCHECK --interval=10s --timeout=5s --start-period=10m --retries=3 CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/broadsheet/broadsheet.mjs"]
CMD ["start"]
