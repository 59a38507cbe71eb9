using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What is compared of an organisation.</summary>
internal sealed record OrganisationTraits(
    Guid Id, OrganisationKind Kind, string Name, string? Acronym = null, string? Siren = null, string? Siret = null, string? Rna = null, string? Mailbox = null,
    string? Phone = null, string? InseeCode = null) : ITraits
{
    private const double EstablishmentsOfOne = 0.7, LegallyTwo = 0.45;

    private readonly OrganisationName name = OrganisationName.Of(Name);
    private readonly string acronym = OrganisationName.Of(Acronym).Joined;

    private string? LegalUnit => Siren ?? Siret?[..Workbench.Values.Siren.Length];

    public IEnumerable<string> Keys()
    {
        yield return "n:" + name.Sorted;
        yield return "n:" + name.Joined;
        yield return "k:" + string.Concat(name.Core.Select(Misspelling.Skeleton).Order(StringComparer.Ordinal));
        if (acronym.Length > 2) yield return "a:" + acronym;
        if (name is { Core: [{ Length: > 2 } only] }) yield return "a:" + only;
        if (LegalUnit is { } siren) yield return "i:" + siren;
        if (Rna is { } rna) yield return "r:" + rna;
        if (Mailbox is { } mailbox) yield return "e:" + Reach.Mail(mailbox);
        if (Phone is { } phone) yield return "t:" + Reach.Phone(phone);
    }

    public Likeness To(ITraits other) => other is OrganisationTraits organisation ? To(organisation)
        : throw new ArgumentException("An organisation is compared to an organisation.", nameof(other));

    private Likeness To(OrganisationTraits other)
    {
        var (weight, why) = NameClue(other);
        var sameUnit = LegalUnit is { } mine && mine == other.LegalUnit;
        var twoSirets = Siret is not null && other.Siret is not null && Siret != other.Siret;
        var clues = new Likeness.Clues()
            .For(weight > 0, weight, why)
            .For(Siret is not null && Siret == other.Siret, 0.97, "même SIRET")
            .For(sameUnit && (Siret is null || Siret != other.Siret) && !twoSirets, 0.85, "même SIREN")
            .For(sameUnit && twoSirets, 0.5, "même SIREN, deux établissements")
            .For(Rna is not null && Rna == other.Rna, 0.95, "même numéro RNA")
            .For(Mailbox is not null && other.Mailbox is not null && Reach.Mail(Mailbox) == Reach.Mail(other.Mailbox), 0.6, "même adresse électronique")
            .For(Phone is not null && other.Phone is not null && Reach.Phone(Phone) == Reach.Phone(other.Phone), 0.5, "même téléphone")
            .For(weight >= 0.5 && InseeCode is not null && InseeCode == other.InseeCode, 0.15, "même commune")
            .Against(InseeCode is not null && other.InseeCode is not null && InseeCode != other.InseeCode, 0.8, "communes différentes")
            .Against(Kind != other.Kind && Kind is not OrganisationKind.Autre && other.Kind is not OrganisationKind.Autre, 0.75, "types différents");
        var legallyTwo = (LegalUnit is { } a && other.LegalUnit is { } b && a != b)
            || (Rna is not null && other.Rna is not null && Rna != other.Rna && !sameUnit);
        return clues.Against(legallyTwo, 1, "numéros SIREN ou RNA différents").Sum(legallyTwo ? LegallyTwo : sameUnit && twoSirets ? EstablishmentsOfOne : 1);
    }

    private (double Weight, string Why) NameClue(OrganisationTraits other)
    {
        var (a, b) = (name, other.name);
        var side = a.Side.ToHashSet().SetEquals(b.Side);
        if (a.Core.SequenceEqual(b.Core))
            return side ? (0.95, "même nom") : (0.85, $"même nom, à « {string.Join(' ', a.Side.Except(b.Side).Concat(b.Side.Except(a.Side)))} » près");
        if (a.Sorted == b.Sorted) return (0.9, "mêmes mots dans un autre ordre");
        if (a.Joined == b.Joined) return (0.9, "même nom, autrement coupé");
        var (mine, theirs) = (a.Core.Except(b.Core).ToList(), b.Core.Except(a.Core).ToList());
        if (mine.Count > 0 && mine.Count == theirs.Count && mine.All(m => theirs.Any(t => Misspelling.IsClose(m, t)))
            && theirs.All(t => mine.Any(m => Misspelling.IsClose(m, t)))) return (0.8, "orthographe très proche");
        if (IsAcronymOf(other) || other.IsAcronymOf(this)) return (0.55, "le sigle de l’une est le nom de l’autre");
        var common = a.Core.Intersect(b.Core).Count();
        if (common == 0) return (0, "");
        if (mine.Count == 0 || theirs.Count == 0)
            return (string.Concat(a.Core.Intersect(b.Core)).Length >= 6 ? 0.5 : 0.3,
            $"nom contenu dans l’autre, sans « {string.Join(' ', mine.Concat(theirs))} »");
        return (0.4 * common / (common + mine.Count + theirs.Count), "noms en partie communs");
    }

    private bool IsAcronymOf(OrganisationTraits other) => other.acronym.Length > 2 && other.acronym == name.Joined;
}
