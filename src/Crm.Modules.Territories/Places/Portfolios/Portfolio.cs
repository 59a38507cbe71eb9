using Crm.Foundation.Audit;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;
using Crm.Foundation.Text;

namespace Crm.Modules.Territories.Places.Portfolios;

/// <summary>A list of territories followed together for a time, e.g. « AMI Accueil pour tous 2021 ». How many is never fixed.</summary>
internal sealed class Portfolio : AuditedEntity
{
    public const int NameMaxLength = 200, DescriptionMaxLength = 2000, EligibilityNoteMaxLength = 1000;

    private readonly List<EligibleDepartment> eligibleDepartments = [];

    private Portfolio() { }

    public Portfolio(Guid id, PortfolioInput input) : base(id) => Describe(input);

    public string Name { get; private set; } = "";
    public string? Description { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }

    /// <summary>Whose territories may enter; empty: those of every département.</summary>
    public IReadOnlyCollection<EligibleDepartment> EligibleDepartments => eligibleDepartments;

    /// <summary>What is not known of the list yet.</summary>
    public string? EligibilityNote { get; private set; }

    /// <summary>Changes with each entry, so that two people adding the same territory at once are told.</summary>
    [NotAudited]
    public int Revision { get; private set; }
    public string SearchName { get; private set; } = "";

    public void Describe(PortfolioInput input)
    {
        input.Check();
        (Name, Description, From, To) = (input.Name!.Trim(),
            Foundation.Entities.Check.OptionalText(input.Description, DescriptionMaxLength, "description"), input.From, input.To);
        SearchName = SearchText.Normalise(Name);
        EligibilityNote = Foundation.Entities.Check.OptionalText(input.EligibilityNote, EligibilityNoteMaxLength, "eligibilityNote");
        Open(EligibleDepartmentInput.Said(input.EligibleDepartments));
    }

    /// <summary>A territory astride a border may enter as soon as one of its départements is eligible. Entries already there stay when the list
    /// changes.</summary>
    public void MustBeEligible(IReadOnlyCollection<string> departments)
    {
        if (eligibleDepartments.Count == 0 || eligibleDepartments.Any(e => departments.Contains(e.Code))) return;
        throw new BusinessException(PortfolioErrors.DepartmentNotEligible)
            .With("eligible", string.Join(", ", eligibleDepartments.Select(e => e.Code).Order(StringComparer.Ordinal)))
            .With("departments", string.Join(", ", departments.Order(StringComparer.Ordinal)));
    }

    private void Open(IReadOnlyList<EligibleDepartmentInput> lines)
    {
        eligibleDepartments.RemoveAll(e => lines.All(l => l.Code != e.Code));
        foreach (var line in lines)
            if (eligibleDepartments.Find(e => e.Code == line.Code) is { } known) known.Know(line);
            else eligibleDepartments.Add(new EligibleDepartment(Id, line));
    }

    /// <param name="others">Every other entry of this portfolio on the same territory, whoever may see them.</param>
    public void Accept(PortfolioEntry entry, IEnumerable<PortfolioEntry> others)
    {
        if (entry.IsOpen && others.Any(o => o.IsOpen && o.TerritoryId == entry.TerritoryId && o.Id != entry.Id))
            throw new BusinessException(PortfolioErrors.PortfolioDuplicateEntry);
        Revision++;
    }
}
