// Urdu: every letter on a key of its own, those seldom used under the key they look like.
// The order of keys is that of the Urdu telephone keyboards. Qt ships no layout for Urdu.
import QtQuick
import QtQuick.Layouts
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Components

KeyboardLayout {
    readonly property real letterWidth: letter.width
    readonly property real functionWidth: mapFromItem(letter, letter.width / 2, 0).x

    inputMode: InputEngine.InputMode.Arabic
    keyWeight: 160
    smallTextVisible: true

    KeyboardRow {
        Key {
            text: "ط"
            alternativeKeys: "طظ"
            smallText: "ظ"
        }
        Key {
            id: letter

            text: "ص"
            alternativeKeys: "صض"
            smallText: "ض"
        }
        Key {
            text: "ھ"
        }
        Key {
            text: "د"
            alternativeKeys: "دذ"
            smallText: "ذ"
        }
        Key {
            text: "ٹ"
        }
        Key {
            text: "پ"
        }
        Key {
            text: "ت"
            alternativeKeys: "تث"
            smallText: "ث"
        }
        Key {
            text: "ب"
        }
        Key {
            text: "ج"
        }
        Key {
            text: "ح"
        }
        Key {
            text: "چ"
        }
        Key {
            text: "خ"
        }
    }
    KeyboardRow {
        Key {
            text: "م"
        }
        Key {
            text: "و"
            alternativeKeys: "وؤ"
            smallText: "ؤ"
        }
        Key {
            text: "ر"
        }
        Key {
            text: "ن"
        }
        Key {
            text: "ل"
        }
        Key {
            text: "ہ"
            alternativeKeys: "ہۃ"
            smallText: "ۃ"
        }
        Key {
            text: "ا"
            alternativeKeys: "اآأ"
            smallText: "آ"
        }
        Key {
            text: "ک"
        }
        Key {
            text: "ی"
            alternativeKeys: "یئ"
            smallText: "ئ"
        }
        Key {
            text: "ڈ"
        }
        Key {
            text: "ڑ"
        }
        Key {
            text: "گ"
        }
    }
    KeyboardRow {
        Key {
            text: "ء"
        }
        Key {
            text: "ق"
        }
        Key {
            text: "ف"
        }
        Key {
            text: "ے"
            alternativeKeys: "ےۓ"
            smallText: "ۓ"
        }
        Key {
            text: "س"
        }
        Key {
            text: "ش"
        }
        Key {
            text: "غ"
        }
        Key {
            text: "ع"
        }
        Key {
            text: "ز"
            alternativeKeys: "زذژ"
            smallText: "ذ"
        }
        Key {
            text: "ں"
        }
        Key {
            text: "ث"
        }
        BackspaceKey {
            weight: functionWidth
            Layout.fillWidth: false
        }
    }
    KeyboardRow {
        SymbolModeKey {
            displayText: "123؟"
            weight: functionWidth
            Layout.fillWidth: false
        }
        ChangeLanguageKey {
            weight: letterWidth
            Layout.fillWidth: false
        }
        Key {
            highlighted: true
            text: "،"
            weight: letterWidth
            Layout.fillWidth: false
        }
        SpaceKey {
        }
        Key {
            alternativeKeys: "۔؟!."
            highlighted: true
            text: "۔"
            weight: letterWidth
            Layout.fillWidth: false
        }
        HideKeyboardKey {
            weight: letterWidth
            Layout.fillWidth: false
        }
        EnterKey {
            weight: functionWidth
            Layout.fillWidth: false
        }
    }
}
