# The icons are embedded from the installed package breeze-icon-theme: the repository holds none.
# Defines etabli_embed_icons(target): writes a .qrc of the real files behind the theme's links.
set(ETABLI_ICON_THEME "/usr/share/icons/breeze" CACHE PATH "Folder of the Breeze icon theme")

set(ETABLI_ICONS
    go-home view-task link view-bank story-editor flag view-statistics bookmarks documentation folder-sync configure
    list-add list-remove edit-find edit-clear edit-undo edit-redo edit-delete edit-copy document-edit view-filter
    view-history mail-attachment camera-photo note meeting-attending document-print document-export document-import
    document-send document-open archive-extract document-sign object-locked vcs-merge table dialog-ok-apply
    data-warning data-error data-information overflow-menu window-close view-calendar
    user-identity
    format-text-bold format-text-italic format-list-unordered view-fullscreen bookmark-new tag view-visible view-hidden
    go-down go-up go-next go-previous view-refresh document-save folder-open)

# The style sheet cannot recolour an image: these are written once per scheme.
set(ETABLI_SHEET_ICONS go-down go-up dialog-ok-apply)
set(ETABLI_SHEET_LIGHT "#1A2529")
set(ETABLI_SHEET_DARK "#E6ECEE")

function(etabli_embed_icons target)
    set(folder "${CMAKE_BINARY_DIR}/generated/icons")
    set(entries "")
    foreach(size 16 22)
        foreach(icon IN LISTS ETABLI_ICONS)
            set(found "")
            foreach(context actions status devices places mimetypes)
                set(candidate "${ETABLI_ICON_THEME}/${context}/${size}/${icon}.svg")
                if(EXISTS "${candidate}")
                    set(found "${candidate}")
                    break()
                endif()
            endforeach()
            if(NOT found)
                message(FATAL_ERROR "Icon ${icon} (${size} px) is not under ${ETABLI_ICON_THEME}: install breeze-icon-theme")
            endif()
            file(REAL_PATH "${found}" real)
            string(APPEND entries "    <file alias=\"${size}/${icon}.svg\">${real}</file>\n")
        endforeach()
    endforeach()
    foreach(icon IN LISTS ETABLI_SHEET_ICONS)
        file(REAL_PATH "${ETABLI_ICON_THEME}/actions/16/${icon}.svg" real)
        file(READ "${real}" drawing)
        foreach(scheme LIGHT DARK)
            string(REGEX REPLACE "color:#[0-9a-fA-F]+" "color:${ETABLI_SHEET_${scheme}}" inked "${drawing}")
            string(TOLOWER "${scheme}" lower)
            set(written "${folder}/${icon}-${lower}.svg")
            file(CONFIGURE OUTPUT "${written}" CONTENT "${inked}" @ONLY)
            string(APPEND entries "    <file alias=\"sheet/${icon}-${lower}.svg\">${written}</file>\n")
        endforeach()
    endforeach()
    file(CONFIGURE OUTPUT "${folder}/etabliicons.qrc" @ONLY
        CONTENT "<RCC>\n  <qresource prefix=\"/etabli/icons\">\n${entries}  </qresource>\n</RCC>\n")
    target_sources(${target} PRIVATE "${folder}/etabliicons.qrc")
endfunction()
