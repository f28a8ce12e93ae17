// Swift's Glibc leaves out what the C library offers only to those who ask for it.
#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <fcntl.h>
#include <spawn.h>
#include <stdlib.h>
#include <unistd.h>

int pseudo_terminal_open(char *name, size_t size) {
    int descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0) return -1;
    if (grantpt(descriptor) == 0 && unlockpt(descriptor) == 0 && ptsname_r(descriptor, name, size) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

short pseudo_terminal_new_session(void) { return POSIX_SPAWN_SETSID; }
