/*
 * Preloaded into a process: writes down every write, cut, flush, rename, unlink and folder below RECORD_FOLDER,
 * and what is said on standard output, in the order in which they happened. A line a call, the bytes of a write
 * after its line. Compiled by compile-recorder.ts.
 */
#define _GNU_SOURCE
#undef _FILE_OFFSET_BITS
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static int log_fd = -1;
static const char *folder;
static size_t folder_length;
static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *to = getenv("RECORD_TO");
  folder = getenv("RECORD_FOLDER");
  if (to == NULL || folder == NULL) return;
  folder_length = strlen(folder);
  log_fd = REAL(open)(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The path below the folder, or NULL. */
static const char *below(const char *path) {
  if (log_fd == -1 || strncmp(path, folder, folder_length) != 0 || path[folder_length] != '/') return NULL;
  return path + folder_length + 1;
}

static const char *path_of(int fd, char *buffer) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, buffer, PATH_MAX - 1);
  if (length < 0) return NULL;
  buffer[length] = 0;
  if (length > 10 && strcmp(buffer + length - 10, " (deleted)") == 0) return NULL;
  return below(buffer);
}

static void put(const void *bytes, size_t length) {
  const char *from = bytes;
  while (length > 0) {
    ssize_t done = REAL(write)(log_fd, from, length);
    if (done <= 0) _exit(99);
    from += done;
    length -= (size_t)done;
  }
}

static void line(const char *format, ...) {
  char text[2 * PATH_MAX + 64];
  va_list values;
  va_start(values, format);
  int length = vsnprintf(text, sizeof text, format, values);
  va_end(values);
  put(text, (size_t)length);
}

static void note_write(int fd, const struct iovec *parts, int count, off_t at, ssize_t done) {
  char buffer[PATH_MAX];
  if (log_fd == -1 || done <= 0) return;
  const char *name = fd == 1 ? "" : path_of(fd, buffer);
  if (name == NULL) return;
  if (fd == 1) line("A\t%zd\n", done);
  else line("W\t%s\t%lld\t%zd\n", name, (long long)at, done);
  ssize_t left = done;
  for (int i = 0; i < count && left > 0; i++) {
    size_t length = parts[i].iov_len < (size_t)left ? parts[i].iov_len : (size_t)left;
    put(parts[i].iov_base, length);
    left -= (ssize_t)length;
  }
}

static off_t place_of(int fd) {
  struct stat facts;
  int flags = fcntl(fd, F_GETFL);
  if (flags != -1 && (flags & O_APPEND) && fstat(fd, &facts) == 0) return facts.st_size;
  return lseek(fd, 0, SEEK_CUR);
}

#define IN_TURN(body)            \
  pthread_mutex_lock(&turn);     \
  body;                          \
  pthread_mutex_unlock(&turn);   \
  return done

ssize_t write(int fd, const void *bytes, size_t length) {
  if (fd == log_fd || log_fd == -1) return REAL(write)(fd, bytes, length);
  ssize_t done;
  struct iovec one = {(void *)bytes, length};
  IN_TURN(off_t at = place_of(fd); done = REAL(write)(fd, bytes, length); note_write(fd, &one, 1, at, done));
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  ssize_t done;
  IN_TURN(off_t at = place_of(fd); done = REAL(writev)(fd, parts, count); note_write(fd, parts, count, at, done));
}
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t at) {
  ssize_t done;
  struct iovec one = {(void *)bytes, length};
  IN_TURN(done = REAL(pwrite)(fd, bytes, length, at); note_write(fd, &one, 1, at, done));
}
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t at) { return pwrite(fd, bytes, length, at); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) {
  ssize_t done;
  IN_TURN(done = REAL(pwritev)(fd, parts, count, at); note_write(fd, parts, count, at, done));
}
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return pwritev(fd, parts, count, at); }

static void note_fd(char kind, int fd, int failed) {
  char buffer[PATH_MAX];
  if (log_fd == -1 || failed) return;
  const char *name = path_of(fd, buffer);
  if (name != NULL) line("%c\t%s\n", kind, name);
}
static void note_path(char kind, const char *path, int failed) {
  const char *name = below(path);
  if (name != NULL && !failed) line("%c\t%s\n", kind, name);
}

int fsync(int fd) { int done; IN_TURN(done = REAL(fsync)(fd); note_fd('S', fd, done)); }
int fdatasync(int fd) { int done; IN_TURN(done = REAL(fdatasync)(fd); note_fd('S', fd, done)); }
int ftruncate(int fd, off_t size) {
  int done;
  char buffer[PATH_MAX];
  IN_TURN(done = REAL(ftruncate)(fd, size);
          const char *name = log_fd == -1 || done ? NULL : path_of(fd, buffer);
          if (name != NULL) line("T\t%s\t%lld\n", name, (long long)size));
}
int ftruncate64(int fd, off64_t size) { return ftruncate(fd, size); }
int unlink(const char *path) { int done; IN_TURN(done = REAL(unlink)(path); note_path('U', path, done)); }
int rmdir(const char *path) { int done; IN_TURN(done = REAL(rmdir)(path); note_path('U', path, done)); }
int mkdir(const char *path, mode_t mode) { int done; IN_TURN(done = REAL(mkdir)(path, mode); note_path('M', path, done)); }
int rename(const char *from, const char *to) {
  int done;
  IN_TURN(done = REAL(rename)(from, to);
          const char *a = below(from); const char *b = below(to);
          if (a != NULL && b != NULL && done == 0) line("R\t%s\t%s\n", a, b));
}

static int note_open(int fd, const char *path, int flags) {
  if (fd == -1 || !(flags & (O_CREAT | O_TRUNC))) return fd;
  pthread_mutex_lock(&turn);
  note_path(flags & O_TRUNC ? 'Z' : 'C', path, 0);
  pthread_mutex_unlock(&turn);
  return fd;
}
#define MODE(flags)                                    \
  mode_t mode = 0;                                     \
  if ((flags) & O_CREAT) {                             \
    va_list values;                                    \
    va_start(values, flags);                           \
    mode = (mode_t)va_arg(values, int);                \
    va_end(values);                                    \
  }
int open(const char *path, int flags, ...) { MODE(flags) return note_open(REAL(open)(path, flags, mode), path, flags); }
int open64(const char *path, int flags, ...) { MODE(flags) return note_open(REAL(open64)(path, flags, mode), path, flags); }
