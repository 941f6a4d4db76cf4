# syntax=docker/dockerfile:1

# Exact, here and below: what was tested is what is built. A new version is a change like any other.
FROM node:22.23.2-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No dependency needs an install script; libsql's binary comes as a package of its own.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
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
COPY docs/queries docs/queries
# The playground's own files, which the browser runs as they stand.
COPY src/web src/web
# A volume takes its owner from the image.
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
# The image has no curl. Asked of the loopback address, which HOST=0.0.0.0 includes.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# As PID 1 node has no default for SIGTERM; the server has a handler, and starts no children.
CMD ["node", "bin/jianbao.js", "serve", "--load"]
