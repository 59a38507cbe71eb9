using Crm.Workbench.Kinds;

namespace Crm.Modules.Governance.Publications;

/// <summary>Publications as the house knows them: told when they come out, no more once withdrawn.</summary>
internal static class PublicationNoun
{
    public const string Name = "publication";

    public static readonly KindOf<Publication> Kind = new(Name, "Tableau publié", "presentation", "/gouvernance/publications/{id}")
    {
        Title = p => p.Title, Read = s => s.Of<PublicationsData>().Publications,
    };

    public static string UrlOf(Guid id) => Kind.UrlOf(id);
}
