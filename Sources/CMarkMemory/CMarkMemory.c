// Allocates the nodes and strings of a document next to each other in a few large blocks.
#include "CMarkMemory.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if CMARK_VERSION < ((0 << 16) | (30 << 8))
#error "libcmark 0.30 or later is required: earlier versions allocate when a node's text is read"
#endif

/// A block of memory that contains pieces, one after another.
typedef struct block {
  alignas(max_align_t) struct block *previous;
} block;

/// The size of a piece, which precedes it. It is aligned for any type, and so is the piece after it.
typedef struct header {
  alignas(max_align_t) size_t size;
} header;

struct cmark_memory {
  block *last;
  /// The unused part of the last block.
  char *next, *end;
};

/// The size of a block, unless a piece needs a larger one. Most pages need one or two blocks.
static const size_t block_size = 32 * 1024 - 64;

/// The memory of the document that the thread is parsing. libcmark calls its allocation functions without a context,
/// but only from the thread that parses.
static _Thread_local cmark_memory *current;

static void *checked(void *pointer) {
  // Like libcmark, which does not check its allocations.
  if (!pointer) abort();
  return pointer;
}

static void add_block(cmark_memory *memory, size_t least) {
  size_t size = least > block_size ? least : block_size;
  block *added = checked(malloc(sizeof(block) + size));
  added->previous = memory->last;
  memory->last = added;
  memory->next = (char *)(added + 1);
  memory->end = memory->next + size;
}

static size_t rounded(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  return (size + sizeof(header) - 1) / sizeof(header) * sizeof(header);
}

static void *allocate(size_t size) {
  cmark_memory *memory = current;
  size = rounded(size);
  if ((size_t)(memory->end - memory->next) < sizeof(header) + size) add_block(memory, sizeof(header) + size);
  header *piece = (header *)memory->next;
  piece->size = size;
  memory->next += sizeof(header) + size;
  return piece + 1;
}

static void *allocate_cleared(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) abort();
  return memset(allocate(total), 0, total);
}

static void *reallocate(void *pointer, size_t size) {
  if (!pointer) return allocate(size);
  cmark_memory *memory = current;
  header *piece = (header *)pointer - 1;
  if (size <= piece->size) return pointer;
  char *end = (char *)pointer + piece->size;
  size_t added = rounded(size) - piece->size;
  if (end == memory->next && added <= (size_t)(memory->end - end)) {
    piece->size += added;
    memory->next += added;
    return pointer;
  }
  return memcpy(allocate(size), pointer, piece->size);
}

static void release(void *pointer) {
  if (!pointer) return;
  header *piece = (header *)pointer - 1;
  // Only the last piece can be used again at once.
  if ((char *)pointer + piece->size == current->next) current->next = (char *)piece;
}

static cmark_mem allocator = {allocate_cleared, reallocate, release};

cmark_memory *cmark_memory_new(void) { return checked(calloc(1, sizeof(cmark_memory))); }

cmark_node *cmark_memory_parse(cmark_memory *memory, const char *text, size_t length, int options) {
  current = memory;
  cmark_parser *parser = cmark_parser_new_with_mem(options, &allocator);
  cmark_parser_feed(parser, text, length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  current = NULL;
  return root;
}

void cmark_memory_free(cmark_memory *memory) {
  for (block *next, *last = memory->last; last; last = next) {
    next = last->previous;
    free(last);
  }
  free(memory);
}
