/*
 * Preloaded into every process of a session: before a file is removed or written over by a rename, it gets
 * a second name in KEEP_REMOVED, so that what stood on the disk for a moment can be searched as well.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static atomic_uint count;

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static void keep(int folder, const char *path) {
  const char *to = getenv("KEEP_REMOVED");
  if (to == NULL || path == NULL) return;
  char name[4096];
  snprintf(name, sizeof name, "%s/%d-%u", to, (int)getpid(), atomic_fetch_add(&count, 1));
  linkat(folder, path, AT_FDCWD, name, 0);
}

int unlink(const char *path) {
  keep(AT_FDCWD, path);
  return REAL(unlink)(path);
}

int unlinkat(int folder, const char *path, int flags) {
  if ((flags & AT_REMOVEDIR) == 0) keep(folder, path);
  return REAL(unlinkat)(folder, path, flags);
}

int remove(const char *path) {
  keep(AT_FDCWD, path);
  return REAL(remove)(path);
}

int rename(const char *from, const char *to) {
  keep(AT_FDCWD, to);
  return REAL(rename)(from, to);
}

int renameat(int from_folder, const char *from, int to_folder, const char *to) {
  keep(to_folder, to);
  return REAL(renameat)(from_folder, from, to_folder, to);
}

int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
  keep(to_folder, to);
  return REAL(renameat2)(from_folder, from, to_folder, to, flags);
}
