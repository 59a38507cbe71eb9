using Crm.Foundation.Access;
using Crm.Foundation.Entities;
using Crm.Foundation.Errors;

namespace Crm.Modules.Territories.Places.Portfolios;

internal enum EntryStatus { Eligible, Candidate, Retained, NotRetained, Demonstration, Ended }

/// <summary>A territory in a portfolio, from a date to another, with the Caf's référent. In scope where its territory is.</summary>
internal sealed class PortfolioEntry : AuditedEntity, IScoped<PortfolioEntryDepartment>
{
    public const int ReferentMaxLength = 200, NoteMaxLength = 1000, SourceMaxLength = 300;

    private readonly List<PortfolioEntryDepartment> scopeRows = [];

    private PortfolioEntry() { }

    public PortfolioEntry(Guid id, Guid portfolioId, Guid territoryId, IEnumerable<string> departments, EntryFacts facts) : base(id)
    {
        (PortfolioId, TerritoryId) = (portfolioId, territoryId);
        scopeRows.Become(departments);
        Change(facts);
    }

    public Guid PortfolioId { get; private set; }
    public Guid TerritoryId { get; private set; }
    public EntryStatus Status { get; private set; }

    /// <summary>Who follows it at the Caf, as written; and the account of that person when there is one.</summary>
    public string? Referent { get; private set; }
    public Guid? ReferentId { get; private set; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public string? Note { get; private set; }

    /// <summary>Where the fact was published.</summary>
    public string? Source { get; private set; }
    public IReadOnlyCollection<PortfolioEntryDepartment> ScopeRows => scopeRows;

    public bool IsOpen => To is null && Status is not EntryStatus.Ended && DeletedAt is null;

    public void Change(EntryFacts facts)
    {
        if (facts.To < facts.From) throw new BusinessException(PortfolioErrors.PeriodReversed);
        Status = facts.Status;
        Referent = Check.OptionalText(facts.Referent, ReferentMaxLength, "referent");
        ReferentId = facts.ReferentId;
        (From, To) = (facts.From, facts.To);
        Note = Check.OptionalText(facts.Note, NoteMaxLength, "note");
        Source = Check.OptionalText(facts.Source, SourceMaxLength, "source");
    }
}

/// <summary>A département in which the entry is in scope.</summary>
internal sealed class PortfolioEntryDepartment : ScopeRow;

/// <summary>What may change of an entry; its territory never does.</summary>
internal sealed record EntryFacts(EntryStatus Status, string? Referent, Guid? ReferentId, DateOnly? From, DateOnly? To, string? Note, string? Source);
