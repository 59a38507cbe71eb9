using Crm.Foundation.Entities;
using Crm.Modules.Territories.Contracts;

namespace Crm.Modules.Territories.Network.Merges;

/// <summary>Two records that may be one: how alike, why, and what a person decided.</summary>
internal sealed class DuplicatePair : Entity
{
    public const int ReasonsMaxLength = 1000;
    private const char Between = '\n';

    private DuplicatePair() { }

    public DuplicatePair(Guid id, MergeKind kind, Guid one, Guid other, Likeness likeness) : base(id)
    {
        (Kind, FirstId, SecondId) = (kind, First(one, other), First(one, other) == one ? other : one);
        Look(likeness);
    }

    public MergeKind Kind { get; private set; }

    /// <summary>The lower of the two ids, so that a pair is there once.</summary>
    public Guid FirstId { get; private set; }
    public Guid SecondId { get; private set; }
    public int Score { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>A person brought the two together: the pair stays, however unlike they are.</summary>
    public bool Asked { get; private set; }
    public DateTime? DismissedAt { get; private set; }
    public Guid? DismissedBy { get; private set; }

    public static IReadOnlyList<string> Reasons(string words) => words.Split(Between, StringSplitOptions.RemoveEmptyEntries);

    public static Guid First(Guid one, Guid other) => string.CompareOrdinal(one.ToString("N"), other.ToString("N")) < 0 ? one : other;

    public void Look(Likeness likeness)
    {
        var words = string.Join(Between, likeness.Reasons);
        (Score, Words) = (likeness.Score, words.Length > ReasonsMaxLength ? words[..ReasonsMaxLength] : words);
    }

    /// <summary>« Pas un doublon »: kept, and never proposed again whatever changes.</summary>
    public void Dismiss(Guid by, DateTime now) => (DismissedAt, DismissedBy) = (now, by);

    public void Propose() => (DismissedAt, DismissedBy) = (null, null);

    /// <summary>Somebody wants to see them side by side.</summary>
    public void Ask()
    {
        Asked = true;
        Propose();
    }
}

/// <summary>One key of a record: those that share it are compared.</summary>
internal sealed class DuplicateKey(MergeKind kind, Guid ownerId, string key)
{
    public const int KeyMaxLength = 120;

    public MergeKind Kind { get; private set; } = kind;
    public Guid OwnerId { get; private set; } = ownerId;
    public string Key { get; private set; } = key;

    public static string Fit(string key) => key.Length > KeyMaxLength ? key[..KeyMaxLength] : key;
}
