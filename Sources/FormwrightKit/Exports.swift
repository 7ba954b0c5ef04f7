// The types of these modules are part of this library's interface: a program imports FormwrightKit alone.
@_exported public import CodeGeneration
@_exported public import FormModel
