# syntax=docker/dockerfile:1

# Exact versions, here and below, so that the tested image is the built image.
FROM node:22.23.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No dependency needs an install script: the binary of libsql comes as a package.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json tsconfig.client.json ./
# The build of the pages is a script there.
COPY bin bin
COPY src src
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22.23.2-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 JIANBAO_DATA=/data
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json LICENSE* ./
COPY bin bin
COPY schema schema
COPY seed seed
# Served as pages under /docs, and the queries in the playground.
COPY docs docs
# The files of the playground and the styles of the documentation, which the browser takes without a build.
COPY src/web src/web
# A new volume takes its owner from the image.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
# The image has no curl. HOST=0.0.0.0 includes the loopback address.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Node as PID 1 does not react to SIGTERM by default, but the server has a handler. It starts no child processes.
CMD ["node", "bin/jianbao.js", "serve", "--load"]
