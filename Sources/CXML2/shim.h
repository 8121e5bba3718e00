/* Debian's libxml2 is built with ICU, whose headers clash with those of Foundation. Nothing used here has a member of ICU. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
#include <libxml/HTMLparser.h>
