#ifndef CMARK_MEMORY_H
#define CMARK_MEMORY_H

#include <cmark.h>
#include <string.h>

/// The memory of one document of libcmark, which is released as a whole.
///
/// libcmark allocates each node and each string, and frees them one by one. That takes a third of its time.
typedef struct cmark_memory cmark_memory;

/// Creates memory for a document.
cmark_memory *cmark_memory_new(void);

/// Parses a document, as `cmark_parse_document` does. The nodes are part of `memory`: they must neither be changed
/// nor freed, and no libcmark function that allocates may be called with them.
cmark_node *cmark_memory_parse(cmark_memory *memory, const char *text, size_t length, int options);

/// Releases the memory with all nodes in it.
void cmark_memory_free(cmark_memory *memory);

/// The number of bytes of a string of libcmark.
static inline size_t cmark_string_length(const char *text) { return strlen(text); }

#endif
