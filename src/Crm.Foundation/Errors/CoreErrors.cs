namespace Crm.Foundation.Errors;

/// <summary>Codes any module may raise.</summary>
public static class CoreErrors
{
    public const string NotFound = "Crm:NotFound";
    public const string Forbidden = "Crm:Forbidden";
    public const string OutOfScope = "Crm:OutOfScope";
    public const string ReadersNotYours = "Crm:ReadersNotYours";
    public const string Stale = "Crm:Stale";
    public const string IfMatchRequired = "Crm:IfMatchRequired";
    public const string IdAlreadyUsed = "Crm:IdAlreadyUsed";
    public const string InvalidInput = "Crm:InvalidInput";
    public const string Unreadable = "Crm:Unreadable";
    public const string UnknownSort = "Crm:UnknownSort";
    public const string Required = "Crm:Required";
    public const string TooLong = "Crm:TooLong";
    public const string OutOfRange = "Crm:OutOfRange";
    public const string UnknownReference = "Crm:UnknownReference";
    public const string FileTypeRefused = "Crm:FileTypeRefused";
    public const string FileTooLarge = "Crm:FileTooLarge";
    public const string FileUnreadable = "Crm:FileUnreadable";
    public const string ExportTooLarge = "Crm:ExportTooLarge";
    public const string ColumnsMissing = "Crm:ColumnsMissing";
    public const string DatabaseUnavailable = "Crm:DatabaseUnavailable";
    public const string StorageUnavailable = "Crm:StorageUnavailable";
    public const string AntiforgeryFailed = "Crm:AntiforgeryFailed";
    public const string TooManyRequests = "Crm:TooManyRequests";
    public const string Unauthenticated = "Crm:Unauthenticated";
    public const string MethodNotAllowed = "Crm:MethodNotAllowed";
    public const string TooLarge = "Crm:TooLarge";
    public const string Unexpected = "Crm:Unexpected";

    public static BusinessException Missing() => new(NotFound, 404);
    public static BusinessException NotAllowed() => new(Forbidden, 403);
    public static BusinessException StaleObject() => new(Stale, 412);
}
