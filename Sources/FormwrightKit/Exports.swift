// The types of these modules are part of this library's interface, so a program needs to import only
// FormwrightKit.
@_exported public import CodeGeneration
@_exported public import FormModel
