#pragma once

#include <stddef.h>

/// Opens a new pseudo-terminal, closed on exec; its descriptor, and in `name` the path of the side that a program
/// gets. -1 on failure, with errno.
int pseudo_terminal_open(char *name, size_t size);

/// The flag of posix_spawn that makes the child the leader of a session of its own.
short pseudo_terminal_new_session(void);
