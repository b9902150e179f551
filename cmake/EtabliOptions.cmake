# Flags shared by every target, carried by one interface target.
option(ETABLI_TESTS "Build the tests" ON)
option(ETABLI_PCH "Use precompiled headers" ON)
option(ETABLI_WERROR "Treat warnings as errors" ON)
option(ETABLI_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
option(ETABLI_CORE_ONLY "Leave out the windows (sanitizer build of the core)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# packaging/setup puts the libraries that the distribution lacks under this prefix.
if(DEFINED ENV{ETABLI_DEPS})
    list(PREPEND CMAKE_PREFIX_PATH "$ENV{ETABLI_DEPS}")
else()
    list(PREPEND CMAKE_PREFIX_PATH "$ENV{HOME}/.cache/etabli/deps")
endif()

add_library(etabli_flags INTERFACE)
target_compile_definitions(etabli_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_USE_QSTRINGBUILDER)
target_include_directories(etabli_flags INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_options(etabli_flags INTERFACE -Wall -Wextra -Wconversion -Wshadow -Wnon-virtual-dtor)
if(ETABLI_WERROR)
    target_compile_options(etabli_flags INTERFACE -Werror)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU"
    AND (ETABLI_SANITIZE OR CMAKE_BUILD_TYPE STREQUAL "Release" OR CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13))
    # Sees an uninitialised QString in every std::variant that is moved: it stays a warning, it does not stop.
    target_compile_options(etabli_flags INTERFACE -Wno-error=maybe-uninitialized)
endif()
if(ETABLI_SANITIZE)
    target_compile_options(etabli_flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(etabli_flags INTERFACE -fsanitize=address,undefined)
endif()
