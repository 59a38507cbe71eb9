namespace Crm.Workbench.Documents;

/// <summary>Codes of refusals of documents; their texts are in <c>Localization/fr.documents.json</c>.</summary>
internal static class DocumentErrors
{
    public const string AudienceTooWide = "Crm.Territories:DocumentAudienceTooWide";
    public const string SameContent = "Crm.Territories:DocumentSameContent";
    public const string NotDocumentAuthor = "Crm.Territories:NotDocumentAuthor";
    public const string TooManyOfOwner = "Crm.Territories:TooManyDocumentsOfOwner";
    public const string TooManyVersions = "Crm.Territories:TooManyDocumentVersions";
}
