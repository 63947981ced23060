// The keyboard on the screen: Qt's own panel, in the middle of a band of its own colour.
// The program sets `layouts`, the first of them in use; `needed` is the height it wants, in pixels.
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

Rectangle {
    id: band

    property url folder
    property var layouts: []
    readonly property real needed: panel.active ? panel.height : 0
    readonly property string layout: VirtualKeyboardSettings.locale
    readonly property int widest: 960  // four rows of keys at least 64 pixels apart

    color: "#263238"

    onLayoutsChanged: {
        if (folder.toString())
            VirtualKeyboardSettings.layoutPath = folder
        VirtualKeyboardSettings.activeLocales = layouts
        VirtualKeyboardSettings.locale = layouts[0]
    }

    InputPanel {
        id: panel

        // One key goes from layout to layout and back: no list over the page, nobody is caught.
        externalLanguageSwitchEnabled: true
        onExternalLanguageSwitch: (offered, current) => {
            VirtualKeyboardSettings.locale = offered[(current + 1) % offered.length]
        }
        width: Math.min(band.width, band.widest)
        x: (band.width - width) / 2
        y: band.height - height
    }
}
