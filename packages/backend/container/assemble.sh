#!/bin/sh
# Puts together what a container holds, from sources that were built:
#   container/assemble.sh <sources> <target>
set -eu
sources=$(cd "$1" && pwd)
built="$sources/packages/backend/dist"
mkdir -p "$2"
cd "$2"

# Packages first, without their code: that is what the dependencies are installed for
tar -xzf "$built/skeleton.tar.gz"
for file in .yarnrc.yml backstage.json package.json yarn.lock; do
  cp "$sources/$file" .
done
mkdir .yarn
cp -R "$sources/.yarn/patches" .yarn/
yarn workspaces focus --all --production
tar -xzf "$built/bundle.tar.gz"

cp "$sources/app-config.yaml" "$sources/app-config.production.yaml" .
cp -R "$sources/catalog" "$sources/templates" .
cp -R "$sources/packages/backend/container" packages/backend/
# The archive's own folder is for its owner alone; whoever runs the portal is somebody else
chmod 755 .
# Steps of the build have no place in what runs
rm packages/backend/container/build.sh packages/backend/container/assemble.sh
