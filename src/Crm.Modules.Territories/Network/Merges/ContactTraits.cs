using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>What is compared of a person.</summary>
/// <param name="Organisations">Those where the person has or had a function.</param>
internal sealed record ContactTraits(
    Guid Id, string? FirstName, string LastName, IReadOnlyList<string> Emails, IReadOnlyList<string> Phones, IReadOnlyCollection<Guid> Organisations,
    IReadOnlyCollection<string> Departments) : ITraits
{
    /// <summary>Under this the names say nothing, and what is shared is a desk rather than a person.</summary>
    private const double Alike = 0.3;

    private readonly string first = SearchText.Normalise(FirstName), last = SearchText.Normalise(LastName);

    public IEnumerable<string> Keys() =>
    [
        "n:" + string.Concat($"{first} {last}".Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)),
        .. Emails.Select(e => "e:" + Reach.Mail(e)),
        .. Phones.Select(p => "t:" + Reach.Phone(p)),
        .. Organisations.SelectMany(o => new[] { first, last }.Select(word => $"o:{o:N}:{Misspelling.Skeleton(word)}")),
    ];

    public Likeness To(ITraits other) => other is ContactTraits contact ? To(contact)
        : throw new ArgumentException("A person is compared to a person.", nameof(other));

    private Likeness To(ContactTraits other)
    {
        var (weight, why) = NameClue(other);
        var alike = weight >= Alike;
        return new Likeness.Clues()
            .For(weight > 0, weight, why)
            .For(Emails.Select(Reach.Mail).Intersect(other.Emails.Select(Reach.Mail)).Any(), alike ? 0.8 : 0.4, "même adresse électronique")
            .For(Phones.Select(Reach.Phone).Intersect(other.Phones.Select(Reach.Phone)).Any(), alike ? 0.6 : 0.2, "même téléphone")
            .For(alike && Organisations.Intersect(other.Organisations).Any(), 0.6, "même organisation")
            .For(alike && Departments.Intersect(other.Departments).Any(), 0.15, "même département")
            .Sum();
    }

    private (double Weight, string Why) NameClue(ContactTraits other)
    {
        if (last.Length == 0 || other.last.Length == 0) return (0, "");
        if ((first, last) == (other.first, other.last)) return first.Length > 0 ? (0.55, "mêmes nom et prénom") : (0.3, "même nom, sans prénom");
        if ((first, last) == (other.last, other.first)) return (0.5, "nom et prénom échangés");
        if (last == other.last && IsShort(first, other.first)) return (0.4, "même nom, prénom abrégé ou composé");
        if (Misspelling.IsClose(last, other.last) && Misspelling.IsClose(first, other.first)) return (0.4, "orthographe très proche");
        return Misspelling.IsClose(last, other.first) && Misspelling.IsClose(first, other.last)
            ? (0.35, "nom et prénom échangés, orthographe proche") : (0, "");
    }

    /// <summary>« J. » for « Jean », « Marie » for « Marie-Claude ».</summary>
    private static bool IsShort(string a, string b) =>
        a.Length > 0 && b.Length > 0 && ((a.Length == 1 && b[0] == a[0]) || (b.Length == 1 && a[0] == b[0]) || b.StartsWith(a + ' ', StringComparison.Ordinal)
            || a.StartsWith(b + ' ', StringComparison.Ordinal));
}
