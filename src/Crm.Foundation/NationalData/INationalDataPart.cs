namespace Crm.Foundation.NationalData;

/// <summary>A module's part of the national data set: always the same rows for a scale, for measuring and for tests.</summary>
public interface INationalDataPart
{
    int Order { get; }

    /// <summary>Rows written; 0 when the part is there already.</summary>
    Task<int> Fill(NationalScale scale, CancellationToken ct);
}

/// <summary>1 is the whole country, 0.1 a tenth of it.</summary>
public sealed record NationalScale(double Value)
{
    public int Of(int full) => Math.Max(1, (int)Math.Round(full * Value));
}
